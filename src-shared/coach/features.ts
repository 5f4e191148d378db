import type { Tongue } from '#shared/matching/tokens';
import { type GrammarClass, grammarOf } from './grammar';
import { findPhrases, type ListHit, type PhraseLists } from './phrase-lists';
import { type Word, wordsOf } from './words';

/**
 * What a statement is read as. Words and pieces say what it is about; `shape` is the sentence with its contents taken
 * out, `opening` how it begins, `lists` where words of the lists stand, `frame` lengths and counts.
 */
export const GROUPS = ['word', 'pair', 'piece', 'shape', 'opening', 'lists', 'frame'] as const;
export type Group = (typeof GROUPS)[number];

/** A statement ready for the model; `features` are 32-bit numbers, and which word each comes from (-1: the whole). */
export type Statement = {
  readonly words: readonly Word[];
  readonly hits: readonly ListHit[];
  readonly features: Record<Group, { readonly number: number; readonly word: number }[]>;
};

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  return value >>> 0;
}

const bin = (value: number): string =>
  value < 6
    ? String(value)
    : value < 8
      ? '6'
      : value < 11
        ? '8'
        : value < 15
          ? '11'
          : value < 20
            ? '15'
            : value < 26
              ? '20'
              : value < 33
                ? '26'
                : '33';

/** The word with its contents taken out: what it does, or how it ends. */
function shapeOf(word: Word, tongue: Tongue, grammar: readonly GrammarClass[], lists: ReadonlySet<string>): string {
  if (word.kind === 'mark') return word.form;
  if (word.kind === 'number') return '9';
  if (grammar.length > 0) return grammar[0] as string;
  if (lists.size > 0) return `<${[...lists].join('+')}>`;
  return `~${word.form.slice(tongue === 'english' ? -3 : -2)}`;
}

export function readStatement(text: string, tongue: Tongue, lists: PhraseLists): Statement {
  const words = wordsOf(text, tongue);
  const hits = findPhrases(words, tongue, lists);
  const features: Statement['features'] = {
    word: [],
    pair: [],
    piece: [],
    shape: [],
    opening: [],
    lists: [],
    frame: [],
  };
  const add = (group: Group, name: string, word = -1): void => {
    features[group].push({ number: hash(`${group} ${name}`), word });
  };
  const t = tongue === 'english' ? 'e' : 'n';
  const inLists = words.map(() => new Set<string>());
  for (const { list, from, to } of hits) for (let at = from; at < to; at++) inLists[at]?.add(list);
  const grammar = words.map(({ form }) => grammarOf(form, tongue));
  const shapes = words.map((word, at) => shapeOf(word, tongue, grammar[at] ?? [], inLists[at] ?? new Set()));
  const contents = words.filter(({ kind }) => kind !== 'mark');

  for (const [at, word] of words.entries()) {
    if (word.kind === 'mark') continue;
    const { form, stem } = word;
    add('word', `${t}s ${stem}`, at);
    add('word', `${t}f ${form}`, at);
    if (grammar[at]?.length === 0) {
      const edged = `<${form}>`;
      for (let length = 3; length <= 5; length++) {
        for (let start = 0; start + length <= edged.length; start++)
          add('piece', edged.slice(start, start + length), at);
      }
    }
    const next = words[at + 1];
    if (next) add('pair', `${t} ${form} ${next.form}`, at);
    const after = words[at + 2];
    if (next && after) add('pair', `${t} ${form} ${next.form} ${after.form}`, at);
  }
  for (let at = -1; at < words.length; at++) {
    const here = at < 0 ? '^' : (shapes[at] as string);
    const next = shapes[at + 1] ?? '$';
    const after = at + 2 <= words.length ? (shapes[at + 2] ?? '$') : '';
    add('shape', `${t} ${here} ${next}`, Math.max(at, 0));
    if (after) add('shape', `${t} ${here} ${next} ${after}`, Math.max(at, 0));
  }
  const seen = new Set<string>();
  for (const [at, classes] of grammar.entries()) {
    for (const name of classes) {
      if (!seen.has(name)) add('shape', `has ${name}`, at);
      seen.add(name);
    }
  }
  // How it begins: the first words, and everything up to the first preposition, comma or "som".
  const first = words[0];
  const second = words[1];
  if (first) {
    add('opening', `${t}1 ${first.form}`, 0);
    for (const length of [2, 3, 4]) add('opening', `${t}1e ${first.form.slice(-length)}`, 0);
    for (const name of grammar[0] ?? []) add('opening', `1g ${name}`, 0);
    for (const list of inLists[0] ?? []) add('opening', `1l ${list}`, 0);
    add('opening', `${t}12 ${shapes[0]} ${shapes[1] ?? '$'}`, 0);
    add('opening', `${t}123 ${shapes[0]} ${shapes[1] ?? '$'} ${shapes[2] ?? '$'}`, 0);
  }
  if (second) {
    add('opening', `${t}2 ${second.form}`, 1);
    add('opening', `${t}2e ${second.form.slice(-3)}`, 1);
    for (const list of inLists[1] ?? []) add('opening', `2l ${list}`, 1);
  }
  const chunkEnd = words.findIndex(
    ({ kind }, at) =>
      at > 0 &&
      (kind === 'mark' ||
        grammar[at]?.includes('preposition') ||
        grammar[at]?.includes('how') ||
        grammar[at]?.includes('also')),
  );
  const chunk = words.slice(0, chunkEnd < 0 ? words.length : chunkEnd);
  add('opening', `length ${bin(chunk.length)}`);
  add('opening', `end ${chunkEnd < 0 ? '$' : shapes[chunkEnd]}`);
  const head = chunk.at(-1);
  if (head) {
    const at = chunk.length - 1;
    add('opening', `${t}h ${head.stem}`, at);
    const edged = `${head.form}>`;
    for (let length = 3; length <= Math.min(7, edged.length); length++)
      add('opening', `he ${edged.slice(-length)}`, at);
    for (const list of inLists[at] ?? []) {
      add('opening', `hl ${list}`, at);
      add('opening', `hl ${list} ${bin(chunk.length)}`, at);
    }
  }
  for (const [at, word] of chunk.entries()) {
    add('opening', `${t}c ${word.stem}`, at);
    if (at < 3 && at > 0) add('opening', `${t}c${shapes[at]}`, at);
  }
  add('opening', `${t}c ${shapes.slice(0, Math.min(chunk.length, 4)).join(' ')}`, 0);
  const last = contents.at(-1);
  if (last) {
    add('opening', `${t}l ${last.form}`, words.indexOf(last));
    add('opening', `${t}le ${last.form.slice(-3)}`, words.indexOf(last));
  }

  const size = bin(contents.length);
  for (const { list, from, to } of hits) {
    const where = from === 0 ? 'first' : from < chunk.length ? 'opening' : 'later';
    const rest = contents.length - (to - from);
    add('lists', `${list}`, from);
    add('lists', `${list} ${where}`, from);
    add('lists', `${list} rest ${bin(rest)}`, from);
    add('lists', `${list} after ${shapes[from - 1] ?? '^'}`, from);
    add('lists', `${list} before ${shapes[to] ?? '$'}`, from);
    if (to === words.length) add('lists', `${list} last`, from);
  }
  const counts = new Map<string, number>();
  for (const { list } of hits) counts.set(list, (counts.get(list) ?? 0) + 1);
  for (const [list, count] of counts) add('lists', `${list} times ${Math.min(count, 3)}`);

  const countOf = (name: GrammarClass): number => grammar.filter((classes) => classes.includes(name)).length;
  const markOf = (form: string): number => words.filter((word) => word.form === form).length;
  add('frame', `length ${size}`);
  for (const least of [3, 5, 7, 9, 12, 15, 19, 24, 30, 40]) if (contents.length >= least) add('frame', `from ${least}`);
  for (const name of [
    'how',
    'can',
    'know',
    'also',
    'negation',
    'time',
    'subject',
    'infinitive',
    'preposition',
  ] as const) {
    const count = countOf(name);
    add('frame', `${name} ${Math.min(count, 4)}`);
    add('frame', `${name} ${Math.min(count, 2)} ${size}`);
  }
  add('frame', `commas ${Math.min(markOf(','), 4)}`);
  add('frame', `commas ${Math.min(markOf(','), 3)} and ${Math.min(countOf('also'), 3)}`);
  add('frame', `can ${Math.min(countOf('can'), 3)} and ${Math.min(countOf('also'), 3)}`);
  add('frame', `first ${shapes[0] ?? ''} how ${Math.min(countOf('how'), 2)}`, 0);
  add('frame', `first ${shapes[0] ?? ''} ${size}`, 0);
  add('frame', `stops ${Math.min(markOf('.'), 3)}`);
  for (const mark of [':', '-', '\u2013', '/', '(']) if (markOf(mark) > 0) add('frame', `mark ${mark}`);
  return { words, hits, features };
}
