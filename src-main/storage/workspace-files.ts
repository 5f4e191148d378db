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
import { createKeyring, type KeyringOpener, type OpenedKeyring } from './keyring';
import { type Keyring, keyringText, parseKeyring } from './keyring-format';
import { keepNamesCurrent } from './lesson-repository';
import { migrate, needsMigration, refuseNewer } from './migrate';
import { syncFolder } from './sync';
import { refuseDamaged, schemaOf } from './whole-check';

/** Where the parts of a workspace lie. The folder exists as a whole or not at all. */
export const workspacePaths = (folder: string) => ({
  keyring: join(folder, 'keyring.json'),
  records: join(folder, 'records.db'),
  /** SQLite's write-ahead log: there while the records are open, and after a kill. */
  log: join(folder, 'records.db-wal'),
});
export type WorkspacePaths = ReturnType<typeof workspacePaths>;

/** An open workspace: its records, and the key they are encrypted with. */
export type OpenWorkspace = { readonly database: Database; readonly key: Buffer };

/** @returns true when there is a workspace in the folder, whole or damaged */
export const workspaceExists = (folder: string): boolean => existsSync(folder);

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
    saveKeyring(paths.keyring, keyring);
    if (workspaceExists(folder)) throw new ExpectedError('WORKSPACE_EXISTS', {});
    renameSync(unfinished, folder);
    syncFolder(dirname(folder));
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    throw error;
  }
  return { database: openDatabase(workspacePaths(folder).records, key), key };
}

/** @throws ExpectedError WORKSPACE_DAMAGED when it is not there or cannot be read, WORKSPACE_NEWER */
export function readKeyring(file: string): Keyring {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new ExpectedError('WORKSPACE_DAMAGED', { part: 'keyring' });
  }
  return parseKeyring(text);
}

/** Puts a keyring in the place of the one in the file, whole and on the disk when it returns. */
export function saveKeyring(file: string, keyring: Keyring): void {
  writeFileDurably(file, keyringText(keyring));
}

/** Opening a file that is not there would make an empty one and hide the loss. */
function refuseMissing(folder: string): WorkspacePaths {
  if (!workspaceExists(folder)) throw new ExpectedError('WORKSPACE_NOT_FOUND', {});
  const paths = workspacePaths(folder);
  if (!existsSync(paths.keyring)) throw new ExpectedError('WORKSPACE_DAMAGED', { part: 'keyring' });
  if (!existsSync(paths.records)) throw new ExpectedError('WORKSPACE_DAMAGED', { part: 'records' });
  return paths;
}

/** What must have been done before records of an earlier version are changed; when it fails, they stay as they are. */
export type BeforeMigration = (found: Pick<OpenWorkspace, 'database' | 'key'>) => Promise<void>;

/** From here on SQLite has the files. */
async function openRecords(
  paths: WorkspacePaths,
  { key, renewed }: OpenedKeyring,
  beforeMigration: BeforeMigration | undefined,
): Promise<OpenWorkspace> {
  const database = openDatabase(paths.records, key);
  try {
    if (needsMigration(database)) await beforeMigration?.({ database, key });
    migrate(database);
    write(database, keepNamesCurrent);
    if (renewed) saveKeyring(paths.keyring, renewed);
    return { database, key };
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * The way through the door. The steps before the last only read: whatever they refuse is left as it was found, to
 * the byte.
 * @param open opens the keyring; one that it renews is stored when the records turn out to be in order
 * @throws ExpectedError WORKSPACE_NOT_FOUND, WORKSPACE_DAMAGED, WORKSPACE_LOG_DAMAGED, WORKSPACE_NEWER, WORKSPACE_IN_USE,
 *   and what `open` throws; errors of SQLite and the file system as they are
 */
export async function openWorkspace(
  folder: string,
  open: KeyringOpener,
  beforeMigration?: BeforeMigration,
): Promise<OpenWorkspace> {
  const paths = refuseMissing(folder);
  const opened = await open(readKeyring(paths.keyring));
  await refuseDamaged(paths, opened.key);
  refuseNewer(schemaOf(paths, opened.key));
  return openRecords(paths, opened, beforeMigration);
}
