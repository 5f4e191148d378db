import { describe, expect, it } from 'vitest';
import { suggestPassphrase } from '#main/core/spoken-passphrase';
import wordsEn from '#resources/handover/words-en.json';
import wordsNb from '#resources/handover/words-nb.json';

describe('a passphrase to be said over the telephone', () => {
  it.each([['nb', wordsNb] as const, ['en', wordsEn] as const])(
    'is five words of the list in %s, and is new every time',
    (language, words) => {
      const made = Array.from({ length: 200 }, () => suggestPassphrase(language));
      expect(new Set(made).size).toBe(200);
      for (const passphrase of made) {
        expect(passphrase.split(' ')).toHaveLength(5);
        expect(passphrase.split(' ').filter((word) => !words.includes(word))).toEqual([]);
        expect(passphrase.length).toBeGreaterThanOrEqual(12);
      }
    },
  );

  it.each([['nb', wordsNb] as const, ['en', wordsEn] as const])(
    'cannot be guessed: the list in %s has enough different words for 2^49',
    (_language, words) => {
      expect(new Set(words).size).toBe(words.length);
      expect(Math.log2(words.length) * 5).toBeGreaterThan(49);
      expect(words.filter((word) => !/^[a-z]{3,9}$/.test(word))).toEqual([]);
    },
  );
});
