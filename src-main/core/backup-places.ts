import { join } from 'node:path';
import { backupsIn } from '../storage/backup-files';
import { readSetting } from '../storage/setting-repository';
import type { Session } from './session';

/** Inside the folder that the user has chosen, so that nothing else there is ever taken for ours. */
const CHOSEN_SUBFOLDER = 'balansepunkt-backups';

/**
 * Where backups lie: the program's own folder and, where the user has chosen one, a second.
 * @throws ExpectedError WORKSPACE_LOCKED
 */
export function backupPlaces(session: Session): string[] {
  const chosen = session.read((reader) => readSetting(reader, 'backupFolder'));
  return typeof chosen === 'string' ? [session.backupsFolder, join(chosen, CHOSEN_SUBFOLDER)] : [session.backupsFolder];
}

/**
 * The folders of all backups that can be reached now, those of other workspaces among them where the folder is shared:
 * a backup is ours when our key opens it.
 * @throws ExpectedError WORKSPACE_LOCKED
 */
export const backupsInReach = (session: Session): string[] => backupPlaces(session).flatMap(backupsIn);
