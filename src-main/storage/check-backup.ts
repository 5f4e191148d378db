import { existsSync, statSync } from 'node:fs';
import { ExpectedError } from '#shared/domain/errors';
import { type Database, openDatabase } from './database';
import { SCHEMA_VERSION, versionOf } from './migrate';
import { arePagesWhole } from './page-check';
import { canBeReadThrough } from './read-through';
import type { Progress } from './snapshot';
import { asExpectedError } from './storage-errors';
import { workspacePaths } from './workspace-files';

export type BackupContents = {
  readonly participants: number;
  /** ISO 8601, UTC; null when nobody is in it. */
  readonly lastChangedAt: string | null;
};

const contentsOf = (database: Database): BackupContents =>
  database
    .prepare<[], BackupContents>('SELECT count(*) AS participants, max(updated_at) AS lastChangedAt FROM participant')
    .get() ?? { participants: 0, lastChangedAt: null };

/**
 * Opens the records of a backup and closes them after use.
 * @throws ExpectedError BACKUP_DAMAGED, BACKUP_NEWER, WORKSPACE_IN_USE, FOLDER_NOT_WRITABLE, whatever `use` throws
 */
export async function withBackup<Result>(
  folder: string,
  key: Buffer,
  use: (database: Database) => Result | Promise<Result>,
): Promise<Result> {
  try {
    const { records } = workspacePaths(folder);
    // SQLite would make a new database of what is empty.
    if (!existsSync(records) || statSync(records).size === 0) throw new ExpectedError('BACKUP_DAMAGED', {});
    const database = openDatabase(records, key);
    try {
      if (versionOf(database) > SCHEMA_VERSION) throw new ExpectedError('BACKUP_NEWER', {});
      return await use(database);
    } finally {
      database.close();
    }
  } catch (error) {
    const expected = asExpectedError(error, folder);
    const isDamage = expected instanceof ExpectedError && expected.code === 'WORKSPACE_DAMAGED';
    throw isDamage ? new ExpectedError('BACKUP_DAMAGED', {}) : expected;
  }
}

/**
 * Whether a backup is good, seen by opening it: every page is as it was written, and its tables, indexes and relations
 * can be read through.
 * @param onProgress how many bytes of its file have been seen
 * @throws ExpectedError BACKUP_DAMAGED, BACKUP_NEWER, WORKSPACE_IN_USE, FOLDER_NOT_WRITABLE
 */
export async function checkBackup(folder: string, key: Buffer, onProgress?: Progress): Promise<BackupContents> {
  const { records } = workspacePaths(folder);
  if (!existsSync(records) || !(await arePagesWhole(records, key, onProgress))) {
    throw new ExpectedError('BACKUP_DAMAGED', {});
  }
  return withBackup(folder, key, async (database) => {
    if (!(await canBeReadThrough(database))) throw new ExpectedError('BACKUP_DAMAGED', {});
    return contentsOf(database);
  });
}
