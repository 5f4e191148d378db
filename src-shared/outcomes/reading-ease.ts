import { readabilityOf } from '#shared/coach/lix';

/** How a text is to read, from the easiest. The steps are Björnsson's, as they are used for Norwegian texts. */
export const READING_LEVELS = ['veryEasy', 'easy', 'medium', 'heavy', 'veryHeavy'] as const;
export type ReadingLevel = (typeof READING_LEVELS)[number];

/** Each level ends below this LIX; the last has no end. */
const ENDS = [30, 40, 50, 60] as const;

/** Of fewer words LIX says more about one long word than about the text. */
const FEWEST_WORDS = 8;

export type ReadingEase = {
  /** How long it takes to read it aloud, at least one. */
  readonly seconds: number;
  /** Null for a text too short to be measured. */
  readonly measured: { readonly lix: number; readonly level: ReadingLevel } | null;
};

/** @returns the name of the step on Björnsson's scale */
export function readingLevel(lix: number): ReadingLevel {
  const position = ENDS.findIndex((end) => lix < end);
  return READING_LEVELS[position === -1 ? ENDS.length : position] ?? 'veryHeavy';
}

/** @returns how a text is to read aloud and to oneself; null for one without words */
export function readingEase(text: string): ReadingEase | null {
  const { words, lix, seconds } = readabilityOf(text);
  if (words === 0) return null;
  const measured = words < FEWEST_WORDS ? null : { lix, level: readingLevel(lix) };
  return { seconds: Math.max(1, seconds), measured };
}
