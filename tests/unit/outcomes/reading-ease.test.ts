import { describe, expect, it } from 'vitest';
import { readingEase, readingLevel } from '#shared/outcomes/reading-ease';

describe('how an outcome is to read', () => {
  it('is nothing for a text without words', () => {
    expect(readingEase('')).toBeNull();
    expect(readingEase(' … ! \n')).toBeNull();
  });

  it('is only a time for a few words: one long word among them says nothing', () => {
    expect(readingEase('Kan regnskapsføring')).toEqual({ seconds: 1, measured: null });
  });

  it('is easy in short words, heavy in long ones', () => {
    expect(readingEase('Kan bake brød og boller når det er mange som skal ha mat.')?.measured?.level).toBe('veryEasy');
    const heavy = readingEase(
      'Gjennomfører kvalitetssikring av regnskapsmessige transaksjoner innenfor virksomhetens økonomistyringssystemer.',
    );
    expect(heavy?.measured?.level).toBe('veryHeavy');
    expect(heavy?.seconds).toBeGreaterThan(1);
  });

  it('has five steps on the scale', () => {
    expect([0, 29, 30, 39, 40, 49, 50, 59, 60, 120].map(readingLevel)).toEqual([
      ...['veryEasy', 'veryEasy', 'easy', 'easy', 'medium', 'medium'],
      ...['heavy', 'heavy', 'veryHeavy', 'veryHeavy'],
    ]);
  });
});
