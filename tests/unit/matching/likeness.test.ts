import { describe, expect, it } from 'vitest';
import { bundledReader } from '#main/core/matching-model';
import type { LocalizedText } from '#shared/domain/text';
import { outcomeLikeness } from '#shared/matching/likeness';

const alike = (one: LocalizedText, other: LocalizedText): number =>
  outcomeLikeness(
    { id: 'one', label: { nb: 'Samme navn' }, outcome: one },
    { id: 'other', label: { nb: 'Samme navn' }, outcome: other },
    bundledReader(),
  );

describe('two learning outcomes under the same name', () => {
  it('are alike in the same words, known or not', () => {
    expect(alike({ nb: 'Kan xyzzye plugher.' }, { nb: 'Xyzzyer mange plugher.' })).toBeGreaterThanOrEqual(0.5);
  });

  it('are alike in other words, and in another language', () => {
    const service = { nb: 'Tar imot gjester i resepsjonen og hjelper dem med det de spør om.' };
    expect(alike(service, { nb: 'Ekspederer kunder i butikken og er blid mot alle.' })).toBeGreaterThanOrEqual(0.5);
    expect(alike(service, { en: 'Welcomes guests at the desk and helps them.' })).toBeGreaterThanOrEqual(0.5);
  });

  it('are not alike where they are about different things, nor where neither is about anything known', () => {
    expect(alike({ nb: 'Sveiser rør etter tegning.' }, { nb: 'Ekspederer kunder i butikken.' })).toBeLessThan(0.5);
    expect(alike({ nb: 'Xyzzyer plugher.' }, { nb: 'Frobnisere grault.' })).toBeLessThan(0.5);
    expect(alike({}, {})).toBe(0);
  });
});
