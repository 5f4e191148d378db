import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordDifferences } from '#shared/domain/word-differences';

const without = (kind: string, before: string, after: string) =>
  wordDifferences(before, after)
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('');
const words = (text: string) => text.split(/\s+/).filter(Boolean);

describe('what was changed in a text', () => {
  it('is told word by word', () => {
    expect(wordDifferences('Kan bake brød alene.', 'Kan bake brød og rundstykker alene.')).toEqual([
      { kind: 'same', text: 'Kan bake brød ' },
      { kind: 'added', text: 'og rundstykker ' },
      { kind: 'same', text: 'alene.' },
    ]);
    expect(wordDifferences('Kan bake', 'Behersker baking')).toEqual([
      { kind: 'removed', text: 'Kan bake' },
      { kind: 'added', text: 'Behersker baking' },
    ]);
    expect(wordDifferences('', 'Ny')).toEqual([{ kind: 'added', text: 'Ny' }]);
    expect(wordDifferences('Lik', 'Lik')).toEqual([{ kind: 'same', text: 'Lik' }]);
  });

  it('gives both texts back, whatever they are', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'å'), { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(words(without('removed', before, after))).toEqual(words(after));
        expect(words(without('added', before, after))).toEqual(words(before));
      }),
    );
  });

  it('shows texts whole that have next to nothing in common, or are too long to compare', () => {
    expect(wordDifferences('Kan lede og veilede andre', 'Baker brød og boller alene hver dag')).toEqual([
      { kind: 'removed', text: 'Kan lede og veilede andre' },
      { kind: 'added', text: 'Baker brød og boller alene hver dag' },
    ]);
    const long = 'ord '.repeat(4_000);
    expect(wordDifferences(`${long}a`, `${long}b`)).toHaveLength(2);
  });
});
