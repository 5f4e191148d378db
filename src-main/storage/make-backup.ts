import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile, readFile, stat, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { ExpectedError } from '#shared/domain/errors';
import { backupName, unfinishedOf } from './backup-files';
import { type BackupContents, checkBackup } from './check-backup';
import type { Database } from './database';
import { copyRecords } from './restore-files';
import { type Snapshot, withSnapshot } from './snapshot';
import { asExpectedError } from './storage-errors';
import { syncFile, syncFolder } from './sync';
import { workspacePaths } from './workspace-files';

/** How many bytes of the work have been done, and how many there are; copying and checking count alike. */
export type BackupProgress = (done: number, total: number) => void;

/** Room that is left on a disk beside the backup, for what is written meanwhile. */
const MARGIN_BYTES = 16 * 1024 * 1024;

async function lookForRoom(folder: string, size: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < size + MARGIN_BYTES) throw new ExpectedError('BACKUP_NO_ROOM', { folder });
}

/** Backups of the same millisecond, and of a clock that was set back, do not meet. */
function freeName(folder: string, at: string): string {
  for (let time = Date.parse(at); ; time += 1) {
    const backup = join(folder, backupName(new Date(time).toISOString()));
    if (!existsSync(backup)) return backup;
  }
}

/**
 * Fills a folder under another name, sees that it can be opened, and only then gives it its own.
 * @throws what `fill` throws and what the check says; nothing is left then
 */
async function finish(
  backup: string,
  key: Buffer,
  fill: (unfinished: string) => Promise<void>,
  onChecked: (bytes: number) => void,
): Promise<BackupContents> {
  const unfinished = unfinishedOf(backup);
  try {
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(unfinished, { recursive: true, mode: 0o700 });
    await fill(unfinished);
    const contents = await checkBackup(unfinished, key, onChecked);
    syncFolder(unfinished);
    renameSync(unfinished, backup);
    syncFolder(dirname(backup));
    return contents;
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    const expected = asExpectedError(error, dirname(backup));
    const isUnsound = expected instanceof ExpectedError && expected.code === 'BACKUP_DAMAGED';
    throw isUnsound ? new ExpectedError('BACKUP_UNSOUND', {}) : expected;
  }
}

type BackupSource = { readonly database: Database; readonly key: Buffer; readonly workspaceFolder: string };

/** Whether the backup holds exactly what the workspace holds: nothing has been written since. */
async function holdsTheSame(snapshot: Snapshot, workspaceFolder: string, backup: string): Promise<boolean> {
  const [now, then] = [workspacePaths(workspaceFolder), workspacePaths(backup)];
  const isSameKeyring = (await readFile(now.keyring)).equals(await readFile(then.keyring).catch(() => Buffer.alloc(0)));
  return isSameKeyring && snapshot.isSameAs(then.records);
}

/**
 * Backs up an open workspace while it is worked in: the backup is what it was at the beginning.
 * @param folder where backups lie; made when it is not there
 * @param unlessSameAs a backup that makes this one superfluous when nothing has changed since
 * @returns its folder, or null when nothing has changed
 * @throws ExpectedError BACKUP_NO_ROOM, BACKUP_INTERRUPTED, BACKUP_UNSOUND (the copy did not pass its check and has
 *   been deleted), FOLDER_NOT_WRITABLE, DISK_FULL
 */
export async function makeBackup(
  source: BackupSource,
  { folder, at, unlessSameAs }: { folder: string; at: string; unlessSameAs?: string | undefined },
  onProgress?: BackupProgress,
): Promise<string | null> {
  const from = workspacePaths(source.workspaceFolder);
  return withSnapshot(source.database, async (snapshot) => {
    if (unlessSameAs && (await holdsTheSame(snapshot, source.workspaceFolder, unlessSameAs))) return null;
    const backup = freeName(folder, at);
    // A copy: locking wipes the key, and then this ends by itself.
    const key = Buffer.from(source.key);
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      await lookForRoom(folder, snapshot.size);
      const fill = async (unfinished: string) => {
        const to = workspacePaths(unfinished);
        copyFileSync(from.keyring, to.keyring);
        syncFile(to.keyring);
        await snapshot.copyTo(to.records, (bytes) => onProgress?.(bytes, 2 * snapshot.size));
      };
      await finish(backup, key, fill, (bytes) => onProgress?.(snapshot.size + bytes, 2 * snapshot.size));
      return backup;
    } catch (error) {
      throw asExpectedError(error, folder);
    } finally {
      key.fill(0);
    }
  });
}

/**
 * Copies a backup that lies still to another folder, under the same name.
 * @throws ExpectedError as `makeBackup`
 */
export async function copyBackup(
  backup: string,
  folder: string,
  key: Buffer,
  onProgress?: BackupProgress,
): Promise<string> {
  const [from, copy] = [workspacePaths(backup), join(folder, basename(backup))];
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const size = (await stat(from.records)).size;
    await lookForRoom(folder, size);
    const fill = async (unfinished: string) => {
      const to = workspacePaths(unfinished);
      await copyFile(from.keyring, to.keyring);
      syncFile(to.keyring);
      await copyRecords(backup, unfinished);
      onProgress?.(size, 2 * size);
    };
    await finish(copy, key, fill, (bytes) => onProgress?.(size + bytes, 2 * size));
    return copy;
  } catch (error) {
    throw asExpectedError(error, folder);
  }
}
