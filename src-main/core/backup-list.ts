import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BackedUpParticipant, BackupAddress, ListedBackup } from '#shared/contract/backups';
import { readBackedUp, readLastChanged } from '../storage/backup-contents';
import { backupsIn, backupTime } from '../storage/backup-files';
import { type BackupContents, checkBackup, withBackup } from '../storage/check-backup';
import { workspacePaths } from '../storage/workspace-files';
import { requireFolder } from './backup-folder';
import { chosenFolder, chosenPlace } from './backup-places';
import { backupWork, inTurn } from './backup-work';
import { type OpenedBackup, withOpenedBackup } from './open-backup';
import type { Session } from './session';

type Asked = BackupAddress & { readonly passphrase: string | null };

function listed(where: ListedBackup['where'], backups: readonly string[]): ListedBackup[] {
  return backups.flatMap((backup) => {
    const at = backupTime(backup);
    const found = statSync(workspacePaths(backup).records, { throwIfNoEntry: false });
    if (at === null || !found) return [];
    return { place: dirname(backup), name: basename(backup), where, at, bytes: found.size };
  });
}

/** Whoever names a folder may mean a backup, the folder of backups, what that lies in, or another PC's data folder. */
function backupsNamed(folder: string): string[] {
  const named = requireFolder(folder);
  if (backupTime(named) && existsSync(workspacePaths(named).records)) return [named];
  return [named, chosenPlace(named), join(named, 'backups')].flatMap(backupsIn);
}

/**
 * The backups in reach, newest first; those in another folder when one is named.
 * @throws ExpectedError FOLDER_NOT_ABSOLUTE, FOLDER_NOT_FOUND
 */
export function listBackups(session: Session, folder: string | null): ListedBackup[] {
  const chosen = session.state().state === 'open' ? chosenFolder(session) : null;
  const found =
    folder === null
      ? [
          ...listed('own', backupsIn(session.backupsFolder)),
          ...listed('chosen', chosen === null ? [] : backupsIn(chosenPlace(chosen))),
        ]
      : listed('named', backupsNamed(folder));
  return found.toSorted((left, right) => (left.at < right.at ? 1 : left.at > right.at ? -1 : 0));
}

/** What would be another if somebody had touched the file. */
function markOf(folder: string): string {
  const { size, mtimeMs } = statSync(workspacePaths(folder).records);
  return `${folder} ${size} ${mtimeMs}`;
}

/**
 * Checks a backup by opening it; what has been checked is remembered for as long as the file is not touched.
 * @throws ExpectedError as `withOpenedBackup`, BACKUP_NEWER
 */
export const lookAtBackup = (session: Session, asked: Asked): Promise<BackupContents> =>
  inTurn(session, () =>
    withOpenedBackup(session, asked, async ({ folder, key }) => {
      const { checked } = backupWork(session);
      const known = checked.get(markOf(folder));
      if (known) return known;
      const contents = await checkBackup(folder, key);
      checked.set(markOf(folder), contents);
      return contents;
    }),
  );

/** When the participants of the open workspace were last changed; nobody is in one that is locked. */
const lastChanged = (session: Session): ReadonlyMap<string, string> =>
  session.state().state === 'open' ? session.read(readLastChanged) : new Map();

async function standing(session: Session, { folder, key }: OpenedBackup): Promise<BackedUpParticipant[]> {
  const found = await withBackup(folder, key, readBackedUp);
  const now = lastChanged(session);
  return found.map((person) => {
    const changedAt = now.get(person.id);
    const same = changedAt === person.updatedAt ? 'same' : 'changed';
    return { ...person, standing: changedAt === undefined ? 'missing' : same };
  });
}

/**
 * Who is in a backup, last changed first, and whether they are in the workspace.
 * @throws ExpectedError as `lookAtBackup`
 */
export const participantsIn = (session: Session, asked: Asked): Promise<BackedUpParticipant[]> =>
  inTurn(session, () => withOpenedBackup(session, asked, (opened) => standing(session, opened)));
