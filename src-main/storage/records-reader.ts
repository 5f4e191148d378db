import { closeSync, openSync } from 'node:fs';
import type { Database } from './database';

const readers = new WeakMap<Database, number>();

/**
 * A descriptor to read the file of an open database by. There is one for each, closed after the database: on POSIX
 * systems a process that closes any descriptor of a file loses all its locks on it, and with them the exclusive lock
 * that keeps a second program out (decision 2).
 */
export function readerOf(database: Database): number {
  const known = readers.get(database);
  if (known !== undefined) return known;
  const reader = openSync(database.name, 'r');
  readers.set(database, reader);
  const close = database.close.bind(database);
  database.close = () => {
    close();
    if (readers.delete(database)) closeSync(reader);
    return database;
  };
  return reader;
}
