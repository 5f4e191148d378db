import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { workspacePaths } from './workspace-files';

/** A backup is a folder named by when it was made, in UTC: a whole workspace of its own (decision 12). */
export const BACKUP_NAME = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z$/;
const UNFINISHED = '.unfinished';
const DAY = 24 * 3_600_000;

/** @param at ISO 8601 in UTC; colons and full stops are no letters of a file name everywhere */
export const backupName = (at: string): string => at.replaceAll(/[:.]/g, '-');

/** @returns when it was made, ISO 8601 in UTC, or null when the folder's name is no backup's */
export function backupTime(folder: string): string | null {
  const [, day, hour, minute, second, rest] = BACKUP_NAME.exec(basename(folder)) ?? [];
  return day ? `${day}T${hour}:${minute}:${second}.${rest}Z` : null;
}

/** The name that what is not finished, or is about to go, lies under meanwhile: nothing takes it for a backup. */
export const unfinishedOf = (backup: string): string => `${backup}${UNFINISHED}`;

const namesIn = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];

/** @returns the folders of the backups that lie there, the oldest first; none when the folder is out of reach */
export function backupsIn(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => BACKUP_NAME.test(name) && existsSync(workspacePaths(join(folder, name)).records))
    .toSorted()
    .map((name) => join(folder, name));
}

/** Deletes a backup so that a program that is killed meanwhile leaves nothing that looks like one. */
export function removeBackup(backup: string): void {
  renameSync(backup, unfinishedOf(backup));
  rmSync(unfinishedOf(backup), { recursive: true, force: true });
}

/**
 * Deletes what programs that were killed have left half-made.
 * @param shared whether another program may be making one there now: then only what has lain for a day
 */
export function sweepUnfinished(folder: string, shared: boolean): void {
  for (const name of namesIn(folder)) {
    if (!name.endsWith(UNFINISHED) || !BACKUP_NAME.test(name.slice(0, -UNFINISHED.length))) continue;
    const path = join(folder, name);
    if (!shared || Date.now() - statSync(path).mtimeMs > DAY) rmSync(path, { recursive: true, force: true });
  }
}
