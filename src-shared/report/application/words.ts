/** A word of a sentence, and where it stands, in UTF-16 code units. */
export type Word = {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

export const wordsOf = (sentence: string): Word[] =>
  [...sentence.matchAll(WORD)].map(({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase().replaceAll('’', "'"),
    start: index,
    end: index + text.length,
  }));

/** @returns true when exactly these words stand in the sentence from the given one on, with only spaces between them */
export function standAt(words: readonly Word[], from: number, wanted: readonly string[]): boolean {
  return wanted.every((lower, offset) => {
    const word = words[from + offset];
    const before = words[from + offset - 1];
    if (word?.lower !== lower) return false;
    return offset === 0 || (before !== undefined && word.start === before.end + 1);
  });
}

export const capitalised = (text: string): string => {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
};
