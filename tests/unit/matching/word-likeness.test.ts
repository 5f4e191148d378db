import { describe, expect, it } from 'vitest';
import type { LocalizedText } from '#shared/domain/text';
import { wordLikeness } from '#shared/matching/word-likeness';

const likeness = (one: LocalizedText, other: LocalizedText): number =>
  wordLikeness({ id: 'a', label: { nb: 'Veiledning' }, outcome: one }, { id: 'b', label: {}, outcome: other });

describe('likeness by words', () => {
  it('is whole for the same words in another order and form', () => {
    expect(likeness({ nb: 'Viser nye kolleger kassen.' }, { nb: 'Nye kollegaer vises i kassa' })).toBeGreaterThan(0.7);
    expect(likeness({ nb: 'Lærer opp lærlinger.' }, { nb: 'Lærer opp lærlinger.' })).toBe(1);
  });

  it('is a share of the shorter one, and the same from both sides', () => {
    const short = { nb: 'Lærer opp lærlinger.' };
    const long = { nb: 'Lærer opp lærlinger, setter opp planer og følger med på resultatene.' };
    expect(likeness(short, long)).toBe(1);
    expect(likeness(long, short)).toBe(1);
  });

  it('is nothing for other words, and where there is no common language', () => {
    expect(likeness({ nb: 'Lærer opp lærlinger.' }, { nb: 'Viser turister rundt i fjellet.' })).toBe(0);
    expect(likeness({ nb: 'Lærer opp lærlinger.' }, { en: 'Trains apprentices.' })).toBe(0);
  });

  it('counts the language in which they are most alike', () => {
    expect(
      likeness({ nb: 'Noe annet helt', en: 'Trains apprentices.' }, { nb: 'Viser rundt', en: 'Trains apprentices' }),
    ).toBe(1);
  });
});
