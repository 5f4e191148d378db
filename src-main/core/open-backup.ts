import { existsSync, readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { BackupAddress } from '#shared/contract/backups';
import { ExpectedError } from '#shared/domain/errors';
import { BACKUP_NAME } from '../storage/backup-files';
import { openKeyring } from '../storage/keyring';
import { isEncryptedWith } from '../storage/page-check';
import { asExpectedError } from '../storage/storage-errors';
import { readKeyring, workspacePaths } from '../storage/workspace-files';
import type { Session } from './session';

/** A backup and what opens it. The key is a copy; whoever opened it wipes it. */
export type OpenedBackup = {
  readonly folder: string;
  readonly key: Buffer;
  /** The keyring that goes with it when it is restored. */
  readonly keyringFile: string;
};

/** @throws ExpectedError BACKUP_NOT_FOUND; nothing else than a backup's folder is ever looked into */
function folderOf({ place, name }: BackupAddress): string {
  const isAddress = isAbsolute(place) && !place.includes('\0') && BACKUP_NAME.test(name);
  const folder = join(place, name);
  if (!isAddress || !existsSync(workspacePaths(folder).records)) throw new ExpectedError('BACKUP_NOT_FOUND', {});
  return folder;
}

const contentOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** By the key that is at hand, when the workspace is open and the backup is its own. */
async function openedByWorkspace(session: Session, folder: string): Promise<OpenedBackup | null> {
  if (session.state().state !== 'open') return null;
  const { key } = session.openRecords();
  const [ours, theirs] = [workspacePaths(session.workspaceFolder), workspacePaths(folder)];
  // The passphrase may have been changed since: what opens the workspace today is to open it afterwards too.
  const opened = { folder, key: Buffer.from(key), keyringFile: ours.keyring };
  if (await isEncryptedWith(theirs.records, opened.key)) return opened;
  if (contentOf(ours.keyring) !== contentOf(theirs.keyring)) return null;
  throw new ExpectedError('BACKUP_DAMAGED', {});
}

/** @returns the key that the passphrase takes out of the keyring, or null when it is another passphrase */
async function keyOf(keyringFile: string, passphrase: string): Promise<Buffer | null> {
  const keyring = readKeyring(keyringFile);
  return openKeyring(keyring, passphrase).catch((error: unknown) => {
    if (error instanceof ExpectedError && error.code === 'PASSPHRASE_WRONG') return null;
    throw error;
  });
}

/** By a passphrase: the backup's own, or the one that the workspace has been given since. */
async function openedByPassphrase(session: Session, folder: string, passphrase: string): Promise<OpenedBackup> {
  const [ours, theirs] = [workspacePaths(session.workspaceFolder), workspacePaths(folder)];
  for (const { keyring } of [theirs, ours]) {
    // That of a workspace that is damaged may be what is damaged.
    const key = await keyOf(keyring, passphrase).catch(() => null);
    if (!key) continue;
    if (await isEncryptedWith(theirs.records, key)) return { folder, key, keyringFile: keyring };
    // It opens the backup's keyring, and yet its records are not what the key encrypts.
    if (keyring === theirs.keyring) throw new ExpectedError('BACKUP_DAMAGED', {});
  }
  if (!isKeyring(theirs.keyring)) throw new ExpectedError('BACKUP_DAMAGED', {});
  throw new ExpectedError('PASSPHRASE_WRONG', {});
}

function isKeyring(file: string): boolean {
  try {
    return readKeyring(file).slots.length > 0;
  } catch {
    return false;
  }
}

/**
 * Finds what a backup is opened with, uses it and wipes the key.
 * @param passphrase of the backup; null where the open workspace's key is to do
 * @throws ExpectedError BACKUP_NOT_FOUND, BACKUP_OTHER_WORKSPACE, BACKUP_DAMAGED, PASSPHRASE_WRONG, ATTEMPT_TOO_SOON,
 *   FOLDER_NOT_WRITABLE and what `use` throws
 */
export async function withOpenedBackup<Result>(
  session: Session,
  address: BackupAddress & { readonly passphrase: string | null },
  use: (opened: OpenedBackup) => Promise<Result>,
): Promise<Result> {
  const folder = folderOf(address);
  try {
    const ours = await openedByWorkspace(session, folder);
    if (!ours && address.passphrase === null) throw new ExpectedError('BACKUP_OTHER_WORKSPACE', {});
    const opened = ours ?? (await session.attempt(() => openedByPassphrase(session, folder, address.passphrase ?? '')));
    return await use(opened).finally(() => opened.key.fill(0));
  } catch (error) {
    throw asExpectedError(error, folder);
  }
}
