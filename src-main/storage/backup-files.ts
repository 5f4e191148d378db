import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspacePaths } from './workspace-files';

/** A backup is a folder named by when it was made, in UTC: a whole workspace of its own (decision 12). */
const BACKUP_NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}-\d{3}Z$/;

/** @param at ISO 8601 in UTC; colons and full stops are no letters of a file name everywhere */
export const backupName = (at: string): string => at.replaceAll(/[:.]/g, '-');

/** @returns the folders of the backups that lie there, the oldest first; none when the folder is out of reach */
export function backupsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => BACKUP_NAME.test(name) && existsSync(workspacePaths(join(folder, name)).records))
    .toSorted()
    .map((name) => join(folder, name));
}
