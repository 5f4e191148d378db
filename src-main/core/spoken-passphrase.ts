import { randomInt } from 'node:crypto';
import wordsEn from '#resources/handover/words-en.json';
import wordsNb from '#resources/handover/words-nb.json';
import type { Language } from '#shared/domain/text';

/** Short words of everyday life, written for this product: easy to say over the telephone and to spell. */
const WORDS: Record<Language, readonly string[]> = { nb: wordsNb, en: wordsEn };

/** Five of some nine hundred words: more than 2^49 passphrases, each guess half a second of scrypt. */
const WORD_COUNT = 5;

/** @returns a passphrase to be agreed by telephone, new at every call and written down nowhere */
export function suggestPassphrase(language: Language): string {
  const words = WORDS[language];
  return Array.from({ length: WORD_COUNT }, () => words[randomInt(words.length)] ?? '').join(' ');
}
