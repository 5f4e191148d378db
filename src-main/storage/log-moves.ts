import type { Reader } from './database';

/** @returns how many rows this connection has changed since it was opened */
export const rowsChanged = (reader: Reader): number =>
  reader.prepare<[], { changes: number }>('SELECT total_changes() AS changes').get()?.changes ?? 0;

/** A snapshot is being taken: until it is done, everything written has to stay in the log (snapshot.ts). */
const isHeldStill = (reader: Reader): boolean =>
  reader.prepare<[], { wal_autocheckpoint: number }>('PRAGMA wal_autocheckpoint').get()?.wal_autocheckpoint === 0;

/**
 * Moves what was written from the log into the database; what was acknowledged is durable before and after.
 * @returns false when it has to wait
 */
export function moveLogIntoDatabase(reader: Reader): boolean {
  if (isHeldStill(reader)) return false;
  reader.prepare('PRAGMA wal_checkpoint(PASSIVE)').all();
  return true;
}
