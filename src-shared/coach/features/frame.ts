import type { GrammarClass } from '../grammar';
import { tenseOf } from '../tense';
import { type Add, type Context, stepOf } from './context';

/** Where phrases of the lists stand, and how much stands beside them: "blid" alone, or in a sentence of its own. */
export function addLists({ words, contents, hits, shapes, opening }: Context, add: Add): void {
  const counts = new Map<string, number>();
  for (const { list, from, to } of hits) {
    counts.set(list, (counts.get(list) ?? 0) + 1);
    const where = from === 0 ? 'first' : from < opening.length ? 'opening' : 'later';
    add(list, from);
    add(`${list} ${where}`, from);
    add(`${list} rest ${stepOf(contents.length - (to - from))}`, from);
    add(`${list} after ${shapes[from - 1] ?? '^'}`, from);
    add(`${list} before ${shapes[to] ?? '$'}`, from);
    if (to === words.length) add(`${list} last`, from);
  }
  for (const [list, count] of counts) add(`${list} times ${Math.min(count, 3)}`);
}

const countOf = ({ grammar }: Context, name: GrammarClass): number =>
  grammar.filter((classes) => classes.includes(name)).length;

/** Lengths from which a statement is told apart, classes that are counted, and marks that are noticed. */
const LENGTHS = [3, 5, 7, 9, 12, 15, 19, 24, 30, 40];
const COUNTED = ['how', 'can', 'know', 'also', 'negation', 'time', 'subject', 'infinitive', 'preposition'] as const;
const MARKS = [':', '-', '\u2013', '/', '('];

/** How long it is, and how many words of each class are in it. */
export function addFrame(context: Context, add: Add): void {
  const { words, contents, shapes } = context;
  const size = stepOf(contents.length);
  const marks = (form: string): number => words.filter((word) => word.form === form).length;
  const also = Math.min(countOf(context, 'also'), 3);
  add(`length ${size}`);
  for (const least of LENGTHS) if (contents.length >= least) add(`from ${least}`);
  for (const name of COUNTED) {
    const count = countOf(context, name);
    add(`${name} ${Math.min(count, 4)}`);
    add(`${name} ${Math.min(count, 2)} ${size}`);
  }
  add(`commas ${Math.min(marks(','), 4)}`);
  add(`commas ${Math.min(marks(','), 3)} and ${also}`);
  add(`can ${Math.min(countOf(context, 'can'), 3)} and ${also}`);
  add(`first ${shapes[0] ?? ''} how ${Math.min(countOf(context, 'how'), 2)}`, 0);
  add(`first ${shapes[0] ?? ''} ${size}`, 0);
  add(`stops ${Math.min(marks('.'), 3)}`);
  for (const mark of MARKS) if (marks(mark) > 0) add(`mark ${mark}`);
}

/** Whether somebody did, does or can, and how it was done: work that was done and says no more is a task. */
export function addTense(context: Context, add: Add): void {
  const { words, contents, grammar, hits, tongue } = context;
  const tense = tenseOf(words, grammar, tongue);
  const size = stepOf(contents.length);
  const how = Math.min(countOf(context, 'how'), 3);
  add(tense, 0);
  add(`${tense} how ${how}`, 0);
  add(`${tense} ${size}`, 0);
  add(`${tense} how ${Math.min(how, 2)} ${size}`, 0);
  add(`${tense} marks ${Math.min(words.length - contents.length, 3)}`, 0);
  for (const list of new Set(hits.map((hit) => hit.list))) add(`${list} ${tense}`);
}
