import type { Tongue } from '#shared/matching/tokens';
import type { CoachReading } from './coach';
import { grammarOf } from './grammar';
import type { Span, StatementKind } from './kinds';

/** A word is named with the strongest one beside it when it speaks at least this much beside it. */
const TELLING_SHARE = 0.4;
/** More words than this in a row point at nothing in particular: then it is the whole statement that is meant. */
const MOST_TELLING = 6;
/** Phrases of these kinds open something ("responsible for", "cannot"): what they open belongs to them. */
const OPENING_KINDS: ReadonlySet<StatementKind> = new Set(['task', 'negative']);
const LONGEST_OPENED = 6;
/** A longer clause is no better to point at than the word in it. */
const LONGEST_CLAUSE = 10;
/** Marks between clauses; others stand inside names and words put together. */
const BETWEEN_CLAUSES: ReadonlySet<string> = new Set([
  ',',
  '.',
  ';',
  ':',
  '!',
  '?',
  '(',
  ')',
  '\n',
  '\u2013',
  '\u2014',
]);

/** Words by position: the first, and the one after the last. */
type Run = { readonly from: number; readonly to: number };

/** @returns from the first word to the last, without what stands around them */
export function wholeOf({ statement: { words } }: CoachReading): Span {
  const contents = words.filter(({ kind }) => kind !== 'mark');
  return { start: contents[0]?.start ?? 0, end: contents.at(-1)?.end ?? 0 };
}

/** The words that speak most for a kind and stand together, or null where none does. */
function tellingRun({ statement: { words } }: CoachReading, telling: Float32Array, tongue: Tongue): Run | null {
  let best = -1;
  for (const [at, value] of telling.entries()) {
    if (words[at]?.kind !== 'mark' && value > 0 && value > (telling[best] ?? 0)) best = at;
  }
  if (best < 0) return null;
  const least = TELLING_SHARE * (telling[best] ?? 0);
  const speaks = (at: number): boolean => words[at]?.kind !== 'mark' && (telling[at] ?? 0) >= least;
  let from = best;
  let to = best;
  while (from > 0 && speaks(from - 1)) from--;
  while (to + 1 < words.length && speaks(to + 1)) to++;
  // "Can" or "worked" by itself would puzzle the reader.
  const says = words.slice(from, to + 1).some(({ form }) => grammarOf(form, tongue).length === 0);
  return says && to - from < MOST_TELLING ? { from, to: to + 1 } : null;
}

/** @returns the clause that a run stands in, or the run itself where that is long */
function clauseAround({ statement: { words } }: CoachReading, run: Run): Run {
  const between = (at: number): boolean => BETWEEN_CLAUSES.has(words[at]?.form ?? '');
  let { from, to } = run;
  while (from > 0 && !between(from - 1)) from--;
  while (to < words.length && !between(to)) to++;
  return to - from <= LONGEST_CLAUSE ? { from, to } : run;
}

/** @returns the position after the clause that goes on at `to`, or `to` itself when it is long */
function clauseEnd({ statement: { words } }: CoachReading, to: number, tongue: Tongue): number {
  for (let at = to; at <= to + LONGEST_OPENED; at++) {
    const word = words[at];
    if (!word || word.kind === 'mark') return at;
    const classes = grammarOf(word.form, tongue);
    if (at > to && (classes.includes('also') || classes.includes('how'))) return at;
  }
  return to;
}

/** A phrase of the lists with what belongs to it: "responsible for" the key, "good with" children. */
function withWhatItOpens(reading: CoachReading, kind: StatementKind, phrase: Run, tongue: Tongue): Run {
  const last = reading.statement.words[phrase.to - 1];
  const classes = last ? grammarOf(last.form, tongue) : [];
  const opens = OPENING_KINDS.has(kind) || classes.includes('preposition') || classes.includes('how');
  if (!opens) return phrase;
  const to = clauseEnd(reading, phrase.to, tongue);
  // A noun of work that opens nothing ("sixteen rooms a shift") is no more than a part of what is said.
  return kind === 'task' && to - phrase.from === 1 ? clauseAround(reading, phrase) : { from: phrase.from, to };
}

/**
 * Where a hint points: at the phrase of the word lists that speaks most for the kind, else at the clause with the words
 * that do, else at the whole statement.
 */
export function spanOf(reading: CoachReading, kind: StatementKind, tongue: Tongue): Span {
  const { words, hits } = reading.statement;
  if (kind === 'long') return wholeOf(reading);
  const telling = reading.tellingOf(kind);
  const sumOf = (from: number, to: number): number => telling.slice(from, to).reduce((sum, value) => sum + value, 0);
  const ranked = hits
    .filter(({ list }) => list === kind)
    .map(({ from, to }) => ({ from, to, value: sumOf(from, to) }))
    .toSorted((one, other) => other.value - one.value || one.from - other.from);
  const [first] = ranked;
  const run = tellingRun(reading, telling, tongue);
  const meant = first ? withWhatItOpens(reading, kind, first, tongue) : run && clauseAround(reading, run);
  if (!meant) return wholeOf(reading);
  return { start: words[meant.from]?.start ?? 0, end: words[meant.to - 1]?.end ?? 0 };
}
