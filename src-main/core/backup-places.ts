import { join } from 'node:path';
import { backupsIn } from '../storage/backup-files';
import { readSetting } from '../storage/setting-repository';
import type { Session } from './session';

/** Inside the folder that the user has chosen, so that nothing else there is ever taken for ours. */
const CHOSEN_SUBFOLDER = 'balansepunkt-backups';

/** @returns where backups lie in a folder that the user has chosen */
export const chosenPlace = (folder: string): string => join(folder, CHOSEN_SUBFOLDER);

/** @returns the folder that the user has chosen, or null. @throws ExpectedError WORKSPACE_LOCKED */
export function chosenFolder(session: Session): string | null {
  const chosen = session.read((reader) => readSetting(reader, 'backupFolder'));
  return typeof chosen === 'string' ? chosen : null;
}

/**
 * Where backups lie: the program's own folder and, where the user has chosen one, a second.
 * @throws ExpectedError WORKSPACE_LOCKED
 */
export function backupPlaces(session: Session): string[] {
  const chosen = chosenFolder(session);
  return chosen === null ? [session.backupsFolder] : [session.backupsFolder, chosenPlace(chosen)];
}

/**
 * The folders of all backups that can be reached now, those of other workspaces among them where the folder is shared:
 * a backup is ours when our key opens it.
 * @throws ExpectedError WORKSPACE_LOCKED
 */
export const backupsInReach = (session: Session): string[] => backupPlaces(session).flatMap(backupsIn);
