/** How a text is to read. */
export type Readability = {
  readonly words: number;
  readonly sentences: number;
  /** Björnsson's LIX (1968): words in a sentence, and words of more than six letters in a hundred. 0 without words. */
  readonly lix: number;
  /** How long it takes to read it aloud. */
  readonly seconds: number;
};

/** Letters in a word that LIX does not count as long. */
const SHORT_WORD = 6;
/** Words a minute, read aloud at an even pace. */
const WORDS_A_MINUTE = 140;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['\u2019-][\p{L}\p{M}\p{N}]+)*/gu;

const lettersIn = (word: string): number => word.match(/\p{L}/gu)?.length ?? 0;

/** @returns the words of more than six letters, with their places in the text */
export function longWords(text: string): { start: number; end: number; letters: number }[] {
  return [...text.matchAll(WORD)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length, letters: lettersIn(word) }))
    .filter(({ letters }) => letters > SHORT_WORD);
}

/** @param text any text, also empty: that has no words, no sentences and takes no time */
export function readabilityOf(text: string): Readability {
  const words = text.match(WORD)?.length ?? 0;
  if (words === 0) return { words: 0, sentences: 0, lix: 0, seconds: 0 };
  const sentences = Math.max(1, text.split(/[.!?:;\n]+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length);
  const lix = Math.round(words / sentences + (100 * longWords(text).length) / words);
  return { words, sentences, lix, seconds: Math.round((words * 60) / WORDS_A_MINUTE) };
}
