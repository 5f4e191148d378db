import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { ExpectedError } from '#shared/domain/errors';
import { type Database, openDatabase, write } from './database';
import { createKeyring, type KeyringOpener } from './keyring';
import { type Keyring, keyringText, parseKeyring } from './keyring-format';
import { keepNamesCurrent } from './lesson-repository';
import { migrate } from './migrate';

/** Where the parts of a workspace lie. The folder exists as a whole or not at all. */
export const workspacePaths = (folder: string) => ({
  keyring: join(folder, 'keyring.json'),
  records: join(folder, 'records.db'),
});

/** An open workspace: its records, and the key they are encrypted with. */
export type OpenWorkspace = { readonly database: Database; readonly key: Buffer };

/** @returns true when there is a workspace in the folder, whole or damaged */
export const workspaceExists = (folder: string): boolean => existsSync(folder);

/** Makes a folder's entries durable; a rename is only on the disk after this. Windows has no such call. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Writes a file so that after a crash either the old or the new content is there, whole. */
export function writeFileDurably(file: string, content: string): void {
  const temporary = `${file}.${randomUUID()}.tmp`;
  try {
    const handle = openSync(temporary, 'wx', 0o600);
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
    syncFolder(dirname(file));
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Makes a workspace beside its place and moves it there when it is complete, so that a crash half-way leaves none.
 * @param log2Cost cost of the key derivation, lower only in tests
 * @throws ExpectedError WORKSPACE_EXISTS; errors of the file system as they are
 */
export async function createWorkspace(folder: string, passphrase: string, log2Cost?: number): Promise<OpenWorkspace> {
  if (workspaceExists(folder)) throw new ExpectedError('WORKSPACE_EXISTS', {});
  const { keyring, key } = await createKeyring(passphrase, log2Cost);
  mkdirSync(dirname(folder), { recursive: true, mode: 0o700 });
  const unfinished = `${folder}.${randomUUID()}.new`;
  try {
    mkdirSync(unfinished, { mode: 0o700 });
    const paths = workspacePaths(unfinished);
    const database = openDatabase(paths.records, key);
    migrate(database);
    database.close();
    saveKeyring(unfinished, keyring);
    if (workspaceExists(folder)) throw new ExpectedError('WORKSPACE_EXISTS', {});
    renameSync(unfinished, folder);
    syncFolder(dirname(folder));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  return { database: openDatabase(workspacePaths(folder).records, key), key };
}

/** @throws ExpectedError WORKSPACE_DAMAGED, WORKSPACE_NEWER */
export function readKeyring(folder: string): Keyring {
  let text: string;
  try {
    text = readFileSync(workspacePaths(folder).keyring, 'utf8');
  } catch {
    throw new ExpectedError('WORKSPACE_DAMAGED', {});
  }
  return parseKeyring(text);
}

/** Puts another keyring in the place of the one in the folder, whole and on the disk when it returns. */
export function saveKeyring(folder: string, keyring: Keyring): void {
  writeFileDurably(workspacePaths(folder).keyring, keyringText(keyring));
}

/**
 * @param open the way in; a keyring it renews is stored when the records turn out to be in order
 * @throws ExpectedError WORKSPACE_NOT_FOUND, WORKSPACE_DAMAGED, WORKSPACE_NEWER, and what the way in throws;
 *   errors of SQLite and the file system as they are
 */
export async function openWorkspace(folder: string, open: KeyringOpener): Promise<OpenWorkspace> {
  if (!workspaceExists(folder)) throw new ExpectedError('WORKSPACE_NOT_FOUND', {});
  const { key, renewed } = await open(readKeyring(folder));
  const { records } = workspacePaths(folder);
  // Opening a file that is not there would make an empty one and hide the loss.
  if (!existsSync(records)) throw new ExpectedError('WORKSPACE_DAMAGED', {});
  const database = openDatabase(records, key);
  try {
    migrate(database);
    write(database, keepNamesCurrent);
    if (renewed) saveKeyring(folder, renewed);
    return { database, key };
  } catch (error) {
    database.close();
    throw error;
  }
}
