import type { Reader } from './database';

/** @returns how many rows this connection has changed since it was opened */
export const rowsChanged = (reader: Reader): number =>
  reader.prepare<[], { changes: number }>('SELECT total_changes() AS changes').get()?.changes ?? 0;

/** Moves what was written from the log into the database; what was acknowledged is durable before and after. */
export function moveLogIntoDatabase(reader: Reader): void {
  reader.prepare('PRAGMA wal_checkpoint(PASSIVE)').all();
}
