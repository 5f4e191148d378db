import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupAddress } from '#shared/contract/backups';
import type { WorkspaceState } from '#shared/contract/workspace';
import { ExpectedError } from '#shared/domain/errors';
import { unfinishedOf } from '../storage/backup-files';
import { checkBackup } from '../storage/check-backup';
import { type Database, write } from '../storage/database';
import { applyErasures, readErasures } from '../storage/erasure-repository';
import { keepNamesCurrent } from '../storage/lesson-repository';
import { rowsChanged } from '../storage/log-moves';
import { insertLogEntry } from '../storage/log-repository';
import { makeBackup } from '../storage/make-backup';
import { isInUse, prepareRestore, putInPlace } from '../storage/restore-files';
import { forgetSetting, saveSetting } from '../storage/setting-repository';
import { asExpectedError } from '../storage/storage-errors';
import { workspaceExists } from '../storage/workspace-files';
import { chosenFolder } from './backup-places';
import { inTurn } from './backup-work';
import { erasuresInReach } from './erasures-in-reach';
import { type OpenedBackup, withOpenedBackup } from './open-backup';
import type { Session } from './session';

type Asked = BackupAddress & { readonly passphrase: string | null };
export type Restored = { readonly workspace: WorkspaceState; readonly setAside: string | null };

/** What the restored records say beyond what they said: that they were restored, and where backups go today. */
async function finishIn(
  session: Session,
  opened: OpenedBackup,
  participants: number,
): Promise<(database: Database) => void> {
  const isOpen = session.state().state === 'open';
  const chosen = isOpen ? chosenFolder(session) : undefined;
  const erasures = isOpen ? session.read(readErasures) : await erasuresInReach(session, opened);
  return (database) =>
    write(database, (writer) => {
      // Nobody comes back who was erased since.
      applyErasures(writer, erasures);
      keepNamesCurrent(writer);
      if (chosen) saveSetting(writer, 'backupFolder', chosen);
      if (chosen === null) forgetSetting(writer, 'backupFolder');
      const entry = {
        at: session.now(),
        what: 'backupRestored',
        participantId: null,
        details: { participants },
      } as const;
      insertLogEntry(writer, entry);
    });
}

function freeName(folder: string): string {
  let free = folder;
  for (let number = 2; existsSync(free); number += 1) free = `${folder}-${number}`;
  return free;
}

/** Backs up the open workspace. @returns the backup, and how many rows had been written when it began */
async function backUpPresent(session: Session): Promise<{ backup: string; writes: number }> {
  const records = session.openRecords();
  const writes = rowsChanged(records.database);
  const source = { ...records, workspaceFolder: session.workspaceFolder };
  const backup = await makeBackup(source, { folder: session.backupsFolder, at: session.now() });
  if (!backup) throw new Error('a backup without a condition was not made');
  return { backup, writes };
}

/** @returns where the folder of what was there lies now, when that is not in a backup of its own */
async function restoreOpened(session: Session, opened: OpenedBackup): Promise<string | null> {
  const { folder, key, keyringFile } = opened;
  const { workspaceFolder, dataFolder } = session;
  const { participants } = await checkBackup(folder, key);
  const hadWorkspace = workspaceExists(workspaceFolder);
  const isOpen = session.state().state === 'open';
  if (!isOpen && isInUse(workspaceFolder, key)) throw new ExpectedError('WORKSPACE_IN_USE', {});
  const finish = await finishIn(session, opened, participants);
  const prepared = await prepareRestore({ backup: folder, workspaceFolder, key, keyringFile, finish });
  const present = isOpen ? await backUpPresent(session) : null;
  let isBackedUp = false;
  const aside = () =>
    isBackedUp && present
      ? // A name that is swept away, should the program be killed before it has done so itself.
        unfinishedOf(present.backup)
      : freeName(join(dataFolder, `workspace-copy-${session.now().slice(0, 19).replaceAll(':', '-')}`));
  let old = '';
  await session.replace(
    ({ database }) => {
      // What was written after the backup had begun is in no backup: then the folder itself is kept.
      isBackedUp = rowsChanged(database) === present?.writes;
    },
    () => {
      old = aside();
      putInPlace(prepared, workspaceFolder, old);
    },
  );
  if (isBackedUp) rmSync(old, { recursive: true, force: true });
  return hadWorkspace && !isBackedUp ? old : null;
}

/**
 * Puts a backup in the place of the workspace, which is set aside first. An open workspace is locked afterwards; one
 * that was restored at the door is opened with the passphrase that was given there.
 * @returns how the workspace stands, and where the folder of one that could not be opened lies now
 * @throws ExpectedError BACKUP_NOT_FOUND, BACKUP_DAMAGED, BACKUP_NEWER, BACKUP_OTHER_WORKSPACE, PASSPHRASE_WRONG,
 *   WORKSPACE_IN_USE, BACKUP_NO_ROOM, DISK_FULL, FOLDER_NOT_WRITABLE; the workspace is as it was then
 */
export async function restoreBackup(session: Session, asked: Asked): Promise<Restored> {
  const wasOpen = session.state().state === 'open';
  const setAside = await inTurn(session, async () => {
    try {
      return await withOpenedBackup(session, asked, (opened) => restoreOpened(session, opened));
    } catch (error) {
      throw asExpectedError(error, session.dataFolder);
    }
  });
  if (wasOpen || asked.passphrase === null) return { workspace: session.state(), setAside };
  return { workspace: await session.unlock(asked.passphrase), setAside };
}
