import { describe, expect, it } from 'vitest';
import { consentStanding, datesAgree, lastWithdrawnOn } from '#shared/domain/consent';
import { dateOf, dayOf, yearAfter } from '#shared/domain/day';
import type { Consent } from '#shared/domain/preparation';

const consent = (changes: Partial<Consent> = {}): Consent => ({
  id: '00000000-0000-4000-8000-000000000001',
  givenOn: '2026-01-10',
  way: 'signed',
  form: 'nb',
  textVersion: 1,
  keepUntil: null,
  withdrawnOn: null,
  ...changes,
});

describe('where consent stands', () => {
  it.each([
    ['none', []],
    ['given', [consent()]],
    ['given', [consent({ keepUntil: '2026-06-02' })]],
    ['overdue', [consent({ keepUntil: '2026-06-01' })]],
    ['given', [consent({ keepUntil: '2026-06-01' }), consent({ keepUntil: '2027-06-01' })]],
    ['withdrawn', [consent({ withdrawnOn: '2026-05-01' })]],
    ['given', [consent(), consent({ withdrawnOn: '2026-05-01' })]],
    ['overdue', [consent({ keepUntil: '2026-05-30' }), consent({ withdrawnOn: '2026-05-01' })]],
  ] as const)('is %s', (standing, consents) => {
    expect(consentStanding(consents, '2026-06-01')).toBe(standing);
  });

  it('names the last day it was withdrawn', () => {
    expect(lastWithdrawnOn([consent()])).toBeNull();
    const days = ['2026-05-01', '2026-05-20', null].map((withdrawnOn) => consent({ withdrawnOn }));
    expect(lastWithdrawnOn(days)).toBe('2026-05-20');
  });

  it('cannot end before it begins', () => {
    expect(datesAgree(consent({ keepUntil: '2026-01-10', withdrawnOn: '2026-01-10' }))).toBe(true);
    expect(datesAgree(consent({ keepUntil: '2026-01-09' }))).toBe(false);
    expect(datesAgree(consent({ withdrawnOn: '2026-01-09' }))).toBe(false);
  });
});

describe('a day', () => {
  it('is the one on the machine’s calendar, there and back', () => {
    expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
    expect(dayOf(dateOf('2026-03-29'))).toBe('2026-03-29');
  });

  it('has the same day a year later, but for a leap day', () => {
    expect(yearAfter('2026-11-22')).toBe('2027-11-22');
    expect(yearAfter('2028-02-29')).toBe('2029-02-28');
    expect(yearAfter('2027-02-28')).toBe('2028-02-28');
  });
});
