import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { daysBetween } from '#shared/domain/day';
import {
  byNameIn,
  dateAndTime,
  dateWithWeekday,
  daysAgo,
  gigabytesIn,
  listIn,
  listPieces,
  longDate,
  numberIn,
  percentIn,
  shortDate,
  timeOfDay,
  weekday,
} from '#shared/i18n/formats';
import { makeTranslator } from '#shared/i18n/make-translator';

let zone: string | undefined;
beforeAll(() => {
  zone = process.env.TZ;
  process.env.TZ = 'Europe/Oslo';
});
afterAll(() => {
  process.env.TZ = zone;
});

describe('numbers, lists and names are written and sorted as the language does', () => {
  it('with a space that does not break in Norwegian', () => {
    expect([numberIn('nb', 10_000), numberIn('en', 10_000)]).toEqual(['10\u00a0000', '10,000']);
    expect([gigabytesIn('nb', 3_240_000_000), gigabytesIn('en', 3_000_000_000)]).toEqual(['3,2 GB', '3 GB']);
    expect([percentIn('nb', 0.35), percentIn('en', 0.35)]).toEqual(['35\u00a0%', '35%']);
  });

  it('with «og» before the last of a list', () => {
    const lists = [[], ['a'], ['a', 'b'], ['a', 'b', 'c']];
    expect(lists.map((list) => listIn('nb', list))).toEqual(['', 'a', 'a og b', 'a, b og c']);
    expect(lists.map((list) => listIn('en', list))).toEqual(['', 'a', 'a and b', 'a, b and c']);
    expect(listPieces('nb', ['a', 'b']).map(({ value }) => value)).toEqual(['a', ' og ', 'b']);
  });

  it('with æ, ø and å last, aa as å, and numbers by their size', () => {
    const names = ['Åse', 'Østby', 'Ærlig', 'Zara', 'Aasen', 'anna', 'Gruppe 10', 'Gruppe 2', 'Élise'];
    expect(names.toSorted(byNameIn('nb'))).toEqual([
      'anna',
      'Élise',
      'Gruppe 2',
      'Gruppe 10',
      'Zara',
      'Ærlig',
      'Østby',
      'Åse',
      'Aasen',
    ]);
    expect(names.toSorted(byNameIn('en')).slice(0, 4)).toEqual(['Aasen', 'Ærlig', 'anna', 'Åse']);
  });
});

describe('days and times', () => {
  it('are those of the machine, also about midnight and the turn of the year', () => {
    // Half an hour before and after midnight in Oslo.
    expect(longDate('2026-12-31T22:30:00Z', 'nb')).toBe('31. desember 2026');
    expect(longDate('2026-12-31T23:30:00Z', 'nb')).toBe('1. januar 2027');
    expect(longDate('2026-12-31T23:30:00Z', 'en')).toBe('1 January 2027');
    expect(dateWithWeekday('2026-12-31T23:30:00Z', 'nb')).toBe('fredag 1. januar 2027');
    expect(weekday('2026-12-31T23:30:00Z', 'nb')).toBe('fredag');
    expect(shortDate('2026-12-31T23:30:00Z', 'nb')).toBe('1. jan. 2027');
    expect([timeOfDay('2026-12-31T23:05:00Z', 'nb'), timeOfDay('2026-12-31T23:05:00Z', 'en')]).toEqual([
      '00:05',
      '00:05',
    ]);
    expect(dateAndTime('2026-12-31T23:05:00Z', 'nb')).toMatch(/^1\. januar 2027.* 00:05$/);
  });

  it('are not moved when there is no time', () => {
    process.env.TZ = 'America/Los_Angeles';
    expect(longDate('2026-03-01', 'nb')).toBe('1. mars 2026');
    process.env.TZ = 'Europe/Oslo';
  });

  it('are counted by midnights, also when the clock is put forward or back', () => {
    expect(daysBetween(new Date('2026-12-31T22:59:00Z'), new Date('2026-12-31T23:01:00Z'))).toBe(1);
    expect(daysBetween(new Date('2026-03-28T12:00:00Z'), new Date('2026-03-30T01:00:00Z'))).toBe(2);
    expect(daysBetween(new Date('2026-10-24T12:00:00Z'), new Date('2026-10-26T12:00:00Z'))).toBe(2);
    expect([0, 1].map((days) => daysAgo(days, 'nb'))).toEqual(['i dag', 'i går']);
    expect([0, 1].map((days) => daysAgo(days, 'en'))).toEqual(['today', 'yesterday']);
  });
});

describe('a text', () => {
  const TEXTS = {
    people: {
      found_zero: 'Ingen',
      found_one: 'Én person',
      found_other: '{{count}} personer',
      left_one: '{{count}} igjen',
      left_other: '{{count}} igjen',
      greeting: { hello: 'Hei, {{name}}' },
    },
  };
  const t = makeTranslator('nb', TEXTS);

  it('has the form that its count has, and the number as it is written', () => {
    const found = (count: number) => t('people:found', { count });
    expect([found(0), found(1), found(2), found(10_000)]).toEqual([
      'Ingen',
      'Én person',
      '2 personer',
      '10\u00a0000 personer',
    ]);
    expect([t('people:left', { count: 0 }), t('people:left', { count: 1 })]).toEqual(['0 igjen', '1 igjen']);
  });

  it('takes a value as it is, whatever stands in it', () => {
    const names = ['$&', '{{name}}', '<b>Ada</b>', '$t(people:greeting.hello)', ''];
    expect(names.map((name) => t('people:greeting.hello', { name }))).toEqual(names.map((name) => `Hei, ${name}`));
  });

  it('that is not there is a fault, not a key on the screen', () => {
    for (const key of [
      'people:nobody',
      'nowhere:found',
      'people:greeting',
      'people:found.one',
      'people:toString',
      '',
    ]) {
      expect(() => t(key, { count: 1 })).toThrow('No text');
    }
  });
});
