import { describe, expect, it } from 'vitest';
import { longWords, readabilityOf } from '#shared/coach/lix';

describe('readability', () => {
  it('is LIX as Björnsson has it: words in a sentence and long words in a hundred', () => {
    // Ten words in two sentences, two of them with more than six letters: 5 + 20.
    expect(readabilityOf('Vi har det fint her. Katten sover under spisebordet hjemme i dag.')).toMatchObject({
      words: 12,
      sentences: 2,
      lix: 14,
    });
    expect(readabilityOf('Kan legge inn varer i systemet.')).toEqual({ words: 6, sentences: 1, lix: 23, seconds: 3 });
  });

  it('is nothing where there are no words', () => {
    expect(readabilityOf(' …!\n')).toEqual({ words: 0, sentences: 0, lix: 0, seconds: 0 });
  });

  it('counts letters, not hyphens, digits or combining accents', () => {
    expect(longWords('abc-def 12345678 cafe\u0301s').length).toBe(0);
    expect(longWords('nøyaktig').map(({ start, end }) => [start, end])).toEqual([[0, 8]]);
  });
});
