import { mkdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { isAbsolute, join, relative } from 'node:path';
import type { BackupState } from '#shared/contract/backups';
import { ExpectedError } from '#shared/domain/errors';
import { forgetSetting, saveSetting } from '../storage/setting-repository';
import { asExpectedError } from '../storage/storage-errors';
import { chosenPlace } from './backup-places';
import { backupState } from './backups';
import type { Session } from './session';

/** @throws ExpectedError FOLDER_NOT_ABSOLUTE, FOLDER_NOT_FOUND */
export function requireFolder(folder: string): string {
  if (!isAbsolute(folder) || folder.includes('\0')) throw new ExpectedError('FOLDER_NOT_ABSOLUTE', {});
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found?.isDirectory()) throw new ExpectedError('FOLDER_NOT_FOUND', { folder });
  return realpathSync(folder);
}

function isInside(folder: string, outer: string): boolean {
  const way = relative(outer, folder);
  return way === '' || !(way.startsWith('..') || isAbsolute(way));
}

/** Tries it: permissions say less than a file that was written. */
function requireWritable(folder: string): void {
  const place = chosenPlace(folder);
  const attempt = join(place, 'balansepunkt-write-test');
  try {
    mkdirSync(place, { recursive: true, mode: 0o700 });
    writeFileSync(attempt, '');
    rmSync(attempt);
  } catch (error) {
    throw asExpectedError(error, folder);
  }
}

/**
 * Chooses the folder that backups also lie in; null is none. Those in the former one stay where they are.
 * @throws ExpectedError WORKSPACE_LOCKED, FOLDER_NOT_ABSOLUTE, FOLDER_NOT_FOUND, FOLDER_IN_WORKSPACE, FOLDER_NOT_WRITABLE,
 *   DISK_FULL
 */
export async function setBackupFolder(session: Session, folder: string | null): Promise<BackupState> {
  session.openRecords();
  if (folder === null) {
    session.write((writer) => forgetSetting(writer, 'backupFolder'));
    return backupState(session);
  }
  const real = requireFolder(folder);
  // A folder that goes with the workspace when the disk does is no second place.
  if (isInside(real, realpathSync(session.dataFolder))) throw new ExpectedError('FOLDER_IN_WORKSPACE', {});
  requireWritable(real);
  session.write((writer) => saveSetting(writer, 'backupFolder', real));
  return backupState(session);
}

/** @returns the folder that was chosen in the system's own window, or null; also where the shell has none */
export const chooseFolder = async (session: Session): Promise<string | null> =>
  (await session.abilities.chooseFolder?.()) ?? null;
