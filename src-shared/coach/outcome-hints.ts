import mastery from '#resources/coach/mastery.json';
import type { Tongue } from '#shared/matching/tokens';
import type { Hint } from './kinds';
import { longWords, readabilityOf } from './lix';
import { findPhrases, type PhraseLists } from './phrase-lists';
import { wordsOf } from './words';

/** What shows mastery (`resources/coach/words/mastery.tsv`). */
export type MasteryLists = PhraseLists<'mastery'>;

/** Björnsson calls a text from 60 very hard. A few words alone can reach that without being so. */
const HARD_FROM = 60;
const FEWEST_WORDS = 8;
/** A word of so many letters is hard wherever it stands. */
const HARD_WORD = 22;

/** Nynorsk's strong verbs have no ending to be known by. */
const VERBS: Record<Tongue, ReadonlySet<string>> = {
  norwegian: new Set(mastery.verbs.norwegian),
  english: new Set(mastery.verbs.english),
};

/** Points at the longest word of a text that is hard to read. */
function hardHint(text: string): Hint[] {
  const [longest] = longWords(text).toSorted((one, other) => other.letters - one.letters || one.start - other.start);
  if (!longest) return [];
  const { lix, words } = readabilityOf(text);
  const hard = longest.letters >= HARD_WORD || (lix >= HARD_FROM && words >= FEWEST_WORDS);
  return hard ? [{ kind: 'hard', start: longest.start, end: longest.end }] : [];
}

/** An outcome says that somebody knows, understands or can do something, or begins with the verb that says what. */
function masteryHint(text: string, tongue: Tongue, lists: MasteryLists): Hint[] {
  const all = wordsOf(text, tongue);
  const words = all.filter(({ kind }) => kind === 'word');
  const [first] = words;
  if (!first) return [];
  const begins = mastery.verbEndings[tongue].some((ending) => first.form.endsWith(ending));
  if (begins || VERBS[tongue].has(first.form) || findPhrases(all, tongue, lists).length > 0) return [];
  return [{ kind: 'mastery', start: first.start, end: words.at(-1)?.end ?? first.end }];
}

/** @returns what only a learning outcome is marked for: hard words, and no verb of mastery */
export const outcomeHints = (text: string, tongue: Tongue, lists: MasteryLists): Hint[] => [
  ...hardHint(text),
  ...masteryHint(text, tongue, lists),
];
