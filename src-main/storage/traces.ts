import { setImmediate as turn } from 'node:timers/promises';
import { ByteSearch } from './byte-search';
import type { Database, Reader } from './database';
import { readParticipantTree, tablesOf } from './participant-tree';

type Value = string | number | bigint | Buffer | null;

/** Longer texts are looked for in pieces: what is left of one may be a part of it. */
const PIECE = 48;
/** A piece from every half kilobyte: pages are eight times as long. */
const PIECE_EVERY = 512;

/** Days and moments are no words about anybody, and everybody's rows are full of them. */
const TIME = /^\d{4}-\d{2}-\d{2}(T[\d:.]+Z)?$/;

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Every value written about a participant, found by the schema's own references, so that it serves every version of it
 * and no table can be forgotten.
 * @returns the texts of all rows that go with the participant, days and moments left out
 */
export function valuesAbout(reader: Reader, participantId: string): Set<string> {
  const rows = readParticipantTree(reader, participantId).flatMap((table) => table.rows);
  const values = rows.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string');
  return new Set(values.filter((value) => !TIME.test(value)));
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
const searchFor = (values: Iterable<string>): ByteSearch => new ByteSearch([...values].flatMap(piecesOf));

/** Bytes searched at a time, so that nothing waits long for its turn. */
const BYTES_AT_A_TIME = 4 * 1024 * 1024;

/**
 * Whether all of these words stand in rows that are there, of others, or in the schema: then they say nothing. Stops as
 * soon as the last of them is found.
 */
export function allInRows(database: Database, words: readonly string[]): boolean {
  const search = new ByteSearch(words);
  const found = new Set<number>();
  for (const table of [...tablesOf(database), 'sqlite_schema']) {
    const rows = database.prepare<[], Record<string, Value>>(`SELECT every.* FROM ${quoted(table)} AS every`);
    for (const row of rows.iterate()) {
      // As they lie in a page: one column's text right after another's.
      search.findIn(Buffer.from(Object.values(row).map(String).join(''), 'utf8'), found);
      if (found.size === search.words.length) return true;
    }
  }
  return found.size === search.words.length;
}

/**
 * Which of these values lie anywhere in a database: in rows, in free pages, or in what is left over in the others.
 * @param image all of its pages in the clear, as `serialize` gives them
 */
export async function wordsIn(image: Buffer, values: Iterable<string>): Promise<string[]> {
  const search = searchFor(values);
  const found = new Set<number>();
  const longest = Math.max(0, ...search.words.map(({ length }) => length));
  for (let start = 0; start < image.length; start += BYTES_AT_A_TIME) {
    search.findIn(image.subarray(start, start + BYTES_AT_A_TIME + longest), found);
    await turn();
  }
  return [...found].map((index) => search.words[index]?.toString('utf8') ?? '');
}
