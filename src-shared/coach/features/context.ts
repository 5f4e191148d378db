import type { Tongue } from '#shared/matching/tokens';
import { type GrammarClass, grammarOf } from '../grammar';
import { findPhrases, type ListHit, type ListName, type PhraseLists } from '../phrase-lists';
import { type Word, wordsOf } from '../words';

/** A statement looked up word by word: what its features are made of. */
export type Context = {
  readonly tongue: Tongue;
  readonly words: readonly Word[];
  /** The words without marks of punctuation. */
  readonly contents: readonly Word[];
  readonly hits: readonly ListHit[];
  /** For each word: what it does in a sentence, which lists it stands in, and what is left when its contents are taken out. */
  readonly grammar: readonly (readonly GrammarClass[])[];
  readonly inLists: readonly ReadonlySet<ListName>[];
  readonly shapes: readonly string[];
  /** Words up to the first mark, preposition, "how" or "and": what the statement is headed by. */
  readonly opening: readonly Word[];
};

/** Notes a feature by its name, and the position of the word it comes from (-1: from the whole). */
export type Add = (name: string, word?: number) => void;

/** Classes that end the opening. */
const OPENING_ENDS: readonly GrammarClass[] = ['preposition', 'how', 'also'];

/** A word that says nothing by itself is its class; others are the list they stand in, or their last letters. */
function shapeOf({ kind, form }: Word, tongue: Tongue, classes: readonly GrammarClass[], lists: ReadonlySet<ListName>) {
  if (kind === 'mark') return form;
  if (kind === 'number') return '9';
  const [first] = classes;
  if (first) return first;
  if (lists.size > 0) return `<${[...lists].join('+')}>`;
  return `~${form.slice(tongue === 'english' ? -3 : -2)}`;
}

/** Looks a text up in grammar and word lists. */
export function contextOf(text: string, tongue: Tongue, lists: PhraseLists): Context {
  const words = wordsOf(text, tongue);
  const hits = findPhrases(words, tongue, lists);
  const inLists = words.map(() => new Set<ListName>());
  for (const { list, from, to } of hits) {
    for (let at = from; at < to; at++) inLists[at]?.add(list);
  }
  const grammar = words.map(({ form }) => grammarOf(form, tongue));
  const shapes = words.map((word, at) => shapeOf(word, tongue, grammar[at] ?? [], inLists[at] ?? new Set()));
  const end = words.findIndex(
    ({ kind }, at) => at > 0 && (kind === 'mark' || OPENING_ENDS.some((name) => grammar[at]?.includes(name))),
  );
  return {
    tongue,
    words,
    contents: words.filter(({ kind }) => kind !== 'mark'),
    hits,
    grammar,
    inLists,
    shapes,
    opening: words.slice(0, end < 0 ? words.length : end),
  };
}

/** Counts up to so many are told apart; then the steps become wider. */
const STEPS = [6, 8, 11, 15, 20, 26, 33];
const EXACT = 6;

/** @returns a count, or the step it lies in */
export function stepOf(count: number): number {
  if (count < EXACT) return count;
  return STEPS.findLast((step) => count >= step) ?? EXACT;
}

/** Features of the two tongues are kept apart where words are part of them. */
export const markOf = (tongue: Tongue): string => (tongue === 'english' ? 'e' : 'n');
