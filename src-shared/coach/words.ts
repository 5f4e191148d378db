import { normaliseText, stemOf, type Tongue } from '#shared/matching/tokens';
import type { Span } from './kinds';

/** A word or a mark of punctuation, and where it stands in the text. */
export type Word = Span & {
  /** Normalised: case, accents, compatibility forms. A mark of punctuation is a form of its own. */
  readonly form: string;
  readonly stem: string;
  readonly kind: 'word' | 'number' | 'mark';
  readonly capital: boolean;
};

/** Words of one text that are read; what stands after is not looked at, so that a pasted book takes no time. */
export const MOST_WORDS = 400;
/** Scripts without spaces give "words" of any length. */
const LONGEST_WORD = 60;

/** Straight, typographic and modifier apostrophes inside a word ("don't"). */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['\u2019\u02bc][\p{L}\p{M}\p{N}]+)*|[.!?;:,\n()\u2013\u2014/&+-]/gu;
const MARK = /^[^\p{L}\p{N}\p{M}]/u;
const NUMBER = /^\p{N}/u;

/**
 * @param text any text, also empty or in another script
 * @returns its words and marks in order, with their places in the text as given
 */
export function wordsOf(text: string, tongue: Tongue): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    if (words.length >= MOST_WORDS) break;
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    if (MARK.test(found)) {
      words.push({ form: found, stem: found, kind: 'mark', capital: false, start, end });
      continue;
    }
    const form = normaliseText(found.slice(0, LONGEST_WORD)).replace(/[\u2019\u02bc]/g, "'");
    const kind = NUMBER.test(form) ? 'number' : 'word';
    words.push({ form, stem: stemOf(form, tongue), kind, capital: /^\p{Lu}/u.test(found), start, end });
  }
  return words;
}
