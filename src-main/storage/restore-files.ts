import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Database, openDatabase } from './database';
import { migrate } from './migrate';
import { syncFile, syncFolder } from './sync';
import { workspacePaths } from './workspace-files';

/**
 * A workspace that is to take the place of another is made ready under a first name, and has the second only when it is
 * whole: what a program that was killed left under it can be trusted.
 */
const preparingOf = (workspaceFolder: string) => `${workspaceFolder}.preparing`;
const readyOf = (workspaceFolder: string) => `${workspaceFolder}.restored`;

/** A program that was killed while it put a restored workspace in place had moved the old one away: the rest is done. */
export function finishRestore(workspaceFolder: string): void {
  if (existsSync(workspaceFolder) || !existsSync(readyOf(workspaceFolder))) return;
  renameSync(readyOf(workspaceFolder), workspaceFolder);
  syncFolder(dirname(workspaceFolder));
}

/** Removes what a restore that was not brought to its end has left; whoever holds the workspace may. */
export function sweepRestores(workspaceFolder: string): void {
  rmSync(preparingOf(workspaceFolder), { recursive: true, force: true });
  if (existsSync(workspaceFolder)) rmSync(readyOf(workspaceFolder), { recursive: true, force: true });
}

/** Copies the records of a backup, with what a program that was killed left to be moved into the file. */
export async function copyRecords(from: string, to: string): Promise<void> {
  for (const suffix of ['', '-wal']) {
    const file = workspacePaths(from).records + suffix;
    if (!existsSync(file)) continue;
    const copy = workspacePaths(to).records + suffix;
    await copyFile(file, copy);
    syncFile(copy);
  }
}

type Preparation = {
  readonly backup: string;
  readonly workspaceFolder: string;
  readonly key: Buffer;
  /** The keyring that is to open it. */
  readonly keyringFile: string;
  /** What is written into the copy before it is put in place. */
  readonly finish: (database: Database) => void;
};

/**
 * Makes a workspace of a backup beside the one it is to replace, of this version of the program.
 * @returns its folder, whole and on the disk
 */
export async function prepareRestore(preparation: Preparation): Promise<string> {
  const { backup, workspaceFolder, key, keyringFile, finish } = preparation;
  const preparing = preparingOf(workspaceFolder);
  sweepRestores(workspaceFolder);
  try {
    mkdirSync(preparing, { recursive: true, mode: 0o700 });
    await copyFile(keyringFile, workspacePaths(preparing).keyring);
    syncFile(workspacePaths(preparing).keyring);
    await copyRecords(backup, preparing);
    const database = openDatabase(workspacePaths(preparing).records, key);
    try {
      migrate(database);
      finish(database);
    } finally {
      database.close();
    }
    syncFolder(preparing);
    return preparing;
  } catch (error) {
    rmSync(preparing, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Puts a prepared workspace in the place of the one that is there, if any. Killed at any moment, it leaves the old or
 * the new one in place, or is brought to its end by `finishRestore`.
 * @param aside where the old one goes, whole
 */
export function putInPlace(prepared: string, workspaceFolder: string, aside: string): void {
  const ready = readyOf(workspaceFolder);
  renameSync(prepared, ready);
  syncFolder(dirname(ready));
  if (existsSync(workspaceFolder)) {
    mkdirSync(dirname(aside), { recursive: true, mode: 0o700 });
    renameSync(workspaceFolder, aside);
    syncFolder(dirname(aside));
  }
  finishRestore(workspaceFolder);
}

/**
 * Whether another program has the workspace open. Nothing is written, whatever state the file is in.
 * @param key the one it may be encrypted with; the lock shows before a page is read
 */
export function isInUse(workspaceFolder: string, key: Buffer): boolean {
  const { records } = workspacePaths(workspaceFolder);
  if (!existsSync(records)) return false;
  const database = new Sqlite(records, { readonly: true });
  try {
    database.pragma("cipher = 'sqlcipher'");
    database.pragma('legacy = 4');
    database.pragma(`key = "x'${key.toString('hex')}'"`);
    // Leaves no shared-memory file behind.
    database.pragma('locking_mode = EXCLUSIVE');
    database.pragma('busy_timeout = 0');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');
  } finally {
    database.close();
  }
}
