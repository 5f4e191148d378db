import { ByteSearch } from './byte-search';
import type { Database, Reader } from './database';

type Value = string | number | bigint | Buffer | null;
type ForeignKey = { id: number; table: string; from: string; to: string | null };

/** Longer texts are looked for in pieces: what is left of one may be a part of it. */
const PIECE = 48;
/** A piece from every half kilobyte: pages are eight times as long. */
const PIECE_EVERY = 512;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** @returns the tables of the schema as it is in this database, ours and no others */
export const tablesOf = (reader: Reader): string[] =>
  reader
    .prepare<[], { name: string }>(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY name",
    )
    .all()
    .map(({ name }) => name);

const referencesOf = (reader: Reader, table: string): ForeignKey[] =>
  reader
    .prepare<[string], ForeignKey>('SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(?) WHERE seq = 0')
    .all(table);

/**
 * Every value written about a participant, found by the schema's own references, so that it serves every version of it
 * and no table can be forgotten.
 * @returns the texts of all rows that refer to the participant, directly or through others
 */
export function valuesAbout(reader: Reader, participantId: string): Set<string> {
  const tables = tablesOf(reader);
  const rows = new Map<string, Map<string, Record<string, Value>>>();
  const select = (table: string, column: string, value: Value) =>
    reader
      .prepare<[Value], Record<string, Value>>(
        `SELECT about.* FROM ${quoted(table)} AS about WHERE ${quoted(column)} = ?`,
      )
      .all(value);
  const waiting = [{ table: 'participant', row: select('participant', 'id', participantId)[0] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { table, row } = next;
    const known = rows.get(table) ?? new Map<string, Record<string, Value>>();
    const name = JSON.stringify(row);
    if (!row || known.has(name)) continue;
    rows.set(table, known.set(name, row));
    for (const from of tables) {
      for (const reference of referencesOf(reader, from)) {
        const value = row[reference.to ?? 'id'];
        if (reference.table !== table || typeof value !== 'string') continue;
        waiting.push(...select(from, reference.from, value).map((found) => ({ table: from, row: found })));
      }
    }
  }
  const values = [...rows.values()].flatMap((known) => [...known.values()].flatMap((row) => Object.values(row)));
  return new Set(values.filter((value) => typeof value === 'string'));
}

function piecesOf(text: string): string[] {
  if (text.length <= 2 * PIECE) return [text];
  const letters = [...text];
  const pieces: string[] = [];
  for (let start = 0; start < letters.length; start += PIECE_EVERY) {
    pieces.push(letters.slice(start, start + PIECE).join(''));
  }
  return pieces;
}

/** What is searched for to know that nothing of these values is left. */
export const searchFor = (values: Iterable<string>): ByteSearch => new ByteSearch([...values].flatMap(piecesOf));

/**
 * What stands in the database beyond doubt: rows that are there, of others, and the schema.
 * @returns the places in `search.words` of those that occur in a row
 */
export function foundInRows(database: Database, search: ByteSearch): Set<number> {
  const found = new Set<number>();
  for (const table of [...tablesOf(database), 'sqlite_schema']) {
    const rows = database.prepare<[], Record<string, Value>>(`SELECT every.* FROM ${quoted(table)} AS every`);
    for (const row of rows.iterate()) {
      // As they lie in a page: one column's text right after another's.
      search.findIn(Buffer.from(Object.values(row).map(String).join(''), 'utf8'), found);
      for (const value of Object.values(row)) if (typeof value === 'string') search.findIn(Buffer.from(value), found);
    }
  }
  return found;
}

/**
 * Whether anything of these values lies anywhere in an open database where no row says it: in free pages, or in what
 * is left over in the others. Words that others' rows have too say nothing.
 * @param never words that may not stand in any row either, such as an id
 */
export function isLeft(database: Database, values: ReadonlySet<string>, never: readonly string[]): boolean {
  const search = searchFor([...values, ...never]);
  const found = new Set<number>();
  search.findIn(database.serialize(), found);
  if (found.size === 0) return false;
  const forbidden = new Set(never);
  const inRows = foundInRows(database, search);
  return [...found].some((index) => !inRows.has(index) || forbidden.has(search.words[index]?.toString('utf8') ?? ''));
}
