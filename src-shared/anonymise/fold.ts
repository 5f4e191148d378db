import wordsFile from '#resources/anonymise/words.json';

/** Letters that do not come apart into a plain letter and a mark, and those that some write with two. */
const PLAIN: ReadonlyMap<string, string> = new Map(Object.entries(wordsFile.letters.plain));
const LONG: ReadonlyMap<string, string> = new Map(Object.entries(wordsFile.letters.long));

const replaced = (word: string, letters: ReadonlyMap<string, string>): string =>
  [...word].map((letter) => letters.get(letter) ?? letter).join('');

/** @returns the word in small letters without what cannot be seen, with its own marks: «Ås» is not «as» */
export const exact = (word: string): string =>
  word
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase();

/** @returns the word as somebody without those keys writes it: «Ødegård» and "Odegard" are the same */
export const plain = (word: string): string =>
  replaced(
    word
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase(),
    PLAIN,
  );

/** @returns every way the word is written without its marks: also «Oedegaard», and «Ødegård» for one written so */
export function plainForms(word: string): string[] {
  const long = plain(replaced(exact(word), LONG));
  return [...new Set([plain(word), long, shortest(plain(word))])];
}

/** @returns a plain word with one letter where some write two, so that «Ødegaard» and «Oedegård» are the same too */
export const shortest = (plainWord: string): string =>
  plainWord.replaceAll('oe', 'o').replaceAll('aa', 'a').replaceAll('ae', 'a');

/** What nobody sees and what would part a word or a number in two; joiners that writing needs stay. */
const UNSEEN = /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** @returns the text composed, without what cannot be seen: what is read is what is judged */
export const readableText = (text: string): string => text.replace(UNSEEN, '').normalize('NFC');

/** @returns a text of the same length in which digits, spaces and hyphens of all kinds are the plain ones */
export const withPlainDigits = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, (digit) => (digit.length === 1 ? String(digitOf(digit)) : digit))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\uff20/g, '@');

/** Digits of a script stand ten in a row. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}
