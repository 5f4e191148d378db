import { ByteSearch } from './byte-search';
import type { Database, Reader } from './database';
import { readParticipantTree, tablesOf } from './participant-tree';

type Value = string | number | bigint | Buffer | null;

/** Longer texts are looked for in pieces: what is left of one may be a part of it. */
const PIECE = 48;
/** A piece from every half kilobyte: pages are eight times as long. */
const PIECE_EVERY = 512;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Every value written about a participant, found by the schema's own references, so that it serves every version of it
 * and no table can be forgotten.
 * @returns the texts of all rows that go with the participant
 */
export function valuesAbout(reader: Reader, participantId: string): Set<string> {
  const rows = readParticipantTree(reader, participantId).flatMap((table) => table.rows);
  return new Set(rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string'));
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
