import { readFileSync } from 'node:fs';
import { createCoach } from '#shared/coach/coach';
import { findHints } from '#shared/coach/find-hints';
import { STATEMENT_KINDS, type StatementKind } from '#shared/coach/kinds';
import { readCoachModel } from '#shared/coach/model';
import { findPhrases, LIST_NAMES } from '#shared/coach/phrase-lists';
import { wordsOf } from '#shared/coach/words';
import { TEXT_LANGUAGES } from '#shared/domain/text';
import { tongueOf } from '#shared/matching/tokens';
import { type Labelled, readLabelled } from './data';
import { readLists, wordsWith } from './lists';

/** The third set was written later; every other statement of it is looked at while the coach is made, the others never. */
const every = () => true;
const SETS: readonly { name: string; file: string; takes: (at: number) => boolean }[] = [
  { name: 'development', file: 'tests/coach/development.tsv', takes: every },
  { name: 'test (untouched)', file: 'tests/coach/test.tsv', takes: every },
  { name: 'third, development half', file: 'tests/coach/third.tsv', takes: (at) => at % 2 === 0 },
  { name: 'third, untouched half', file: 'tests/coach/third.tsv', takes: (at) => at % 2 === 1 },
];

/** Says which kinds a statement is marked for. */
type Marker = (statement: Labelled) => ReadonlySet<string>;

/** What one would do without a model: a statement is marked where a word of a list stands in it, or it is long. */
function byLists(lists: ReturnType<typeof readLists>): Marker {
  return ({ text, language }) => {
    const words = wordsOf(text, tongueOf(language));
    const found = findPhrases(words, tongueOf(language), lists).map(({ list }) => list as StatementKind);
    const long: StatementKind[] = words.filter(({ kind }) => kind !== 'mark').length > 30 ? ['long'] : [];
    return new Set([...LIST_NAMES.filter((name) => found.includes(name)), ...long]);
  };
}

const share = (part: number, whole: number): string => (whole === 0 ? '  –  ' : (part / whole).toFixed(3));

function lineFor(
  kind: StatementKind,
  statements: readonly Labelled[],
  marks: ReadonlyMap<Labelled, ReadonlySet<string>>,
) {
  const marked = statements.filter((statement) => marks.get(statement)?.has(kind));
  const meant = statements.filter(({ kinds }) => kinds.has(kind));
  const right = marked.filter(({ kinds }) => kinds.has(kind)).length;
  const f1 = share(2 * right, marked.length + meant.length);
  return `${String(meant.length).padStart(3)}  ${share(right, marked.length)} ${share(right, meant.length)} ${f1}`;
}

function table(name: string, statements: readonly Labelled[], marker: Marker): string {
  const marks = new Map(statements.map((statement) => [statement, marker(statement)]));
  const columns = [null, ...TEXT_LANGUAGES];
  const heading = columns.map((language) => `${(language ?? 'all').padEnd(23)}`).join(' ');
  const legend = columns.map(() => '  n  prec. recall F1     ').join('');
  const rows = STATEMENT_KINDS.map((kind) => {
    const cells = columns.map((language) => {
      const those = statements.filter((each) => language === null || each.language === language);
      return lineFor(kind, those, marks).padEnd(23);
    });
    return `${kind.padEnd(10)} ${cells.join(' ')}`;
  });
  return [
    `${name}, ${statements.length} statements`,
    `${''.padEnd(11)}${heading}`,
    `${''.padEnd(11)}${legend}`,
    ...rows,
    '',
  ].join('\n');
}

/** Measures the coach that comes with the program, and prints it. Nothing is fitted here. */
export function benchmark(): void {
  const lists = readLists();
  const coach = createCoach(readCoachModel(readFileSync('resources/coach/model.bin')), wordsWith(lists));
  const ours: Marker = ({ text, language }) =>
    new Set(findHints(text, language, 'statement', coach).map(({ kind }) => kind));
  for (const { name, file, takes } of SETS) {
    const statements = readLabelled(file).filter((_, at) => takes(at));
    process.stdout.write(`${table(`Balansepunkt, ${name}`, statements, ours)}\n`);
    process.stdout.write(`${table(`word lists alone, ${name}`, statements, byLists(lists))}\n`);
    const began = performance.now();
    for (const statement of statements) ours(statement);
    process.stdout.write(`${((performance.now() - began) / statements.length).toFixed(2)} ms a statement\n\n`);
  }
}
