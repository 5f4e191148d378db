import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ByteSearch } from './byte-search';
import { type Database, openDatabase, write } from './database';
import { applyErasures, type StoredErasure } from './erasure-repository';
import { searchPages } from './page-search';
import { syncFile, syncFolder } from './sync';
import { allInRows, valuesAbout, wordsIn } from './traces';
import { workspacePaths } from './workspace-files';

/** `notOurs`: the key does not open it. `failed`: it holds somebody, or may, and could not be written anew. */
export type CopyErased = 'clean' | 'rewritten' | 'notOurs' | 'failed';

const UNFINISHED = /^records\.db\.[0-9a-f-]{36}\.erasing(-wal|-shm)?$/;

/** What a rewriting that was cut short has left: the copy it was to replace is still whole. */
function removeUnfinished(folder: string): void {
  for (const name of readdirSync(folder)) if (UNFINISHED.test(name)) rmSync(join(folder, name), { force: true });
}

/**
 * Copies of the workspace that were laid aside beside it, such as a damaged one before it was mended.
 * @param dataFolder holds everything of the program
 * @param workspaceFolder the workspace itself, which is none of them
 */
export const copiesLaidAside = (dataFolder: string, workspaceFolder: string): string[] =>
  readdirSync(dataFolder)
    .map((name) => join(dataFolder, name))
    .filter((folder) => folder !== workspaceFolder && existsSync(workspacePaths(folder).records));

const hasLog = (records: string): boolean => existsSync(`${records}-wal`) && statSync(`${records}-wal`).size > 0;

/** Folds the write-ahead log into the database and empties it: what was deleted is then in neither. */
export const emptyLog = (database: Database): void => void database.pragma('wal_checkpoint(TRUNCATE)');

/** What works on an open database as a whole, for as long as it is open. */
export type Maintain = <Result>(work: (database: Database) => Result) => Result;

/**
 * Makes sure that nothing of these values is left: in no free page, and not in the write-ahead log. What is deleted is
 * overwritten (`secure_delete`); only if something is found all the same is the database written anew.
 * @param never words that may not stand in any row either
 * @returns false when something is left even then
 */
export async function clearTraces(
  maintain: Maintain,
  values: ReadonlySet<string>,
  never: readonly string[],
): Promise<boolean> {
  for (const again of [false, true]) {
    if (again) maintain((database) => void database.exec('VACUUM'));
    maintain(emptyLog);
    const found = await wordsIn(
      maintain((database) => database.serialize()),
      [...values, ...never],
    );
    const isClear = !found.some((word) => never.includes(word)) && maintain((database) => allInRows(database, found));
    if (isClear) return true;
  }
  return false;
}

/** Deletes the erased from an open database and makes sure that nothing of them is left in it. */
export function eraseWithin(maintain: Maintain, erasures: readonly StoredErasure[]): Promise<boolean> {
  const ids = erasures.map(({ participantId }) => participantId);
  const values = maintain((database) => {
    const about = new Set(ids.flatMap((id) => [...valuesAbout(database, id)]));
    write(database, (writer) => applyErasures(writer, erasures));
    return about;
  });
  return clearTraces(maintain, values, ids);
}

/** Writes the copy's records anew beside it, without the erased, and puts them in its place when they are proved. */
async function rewrite(records: string, key: Buffer, erasures: readonly StoredErasure[]): Promise<boolean> {
  const unfinished = `${records}.${randomUUID()}.erasing`;
  try {
    await copyFile(records, unfinished);
    const database = openDatabase(unfinished, key);
    try {
      if (!(await eraseWithin((work) => work(database), erasures))) return false;
    } finally {
      database.close();
    }
    const searched = await searchPages(unfinished, key, new ByteSearch(erasures.map((each) => each.participantId)));
    if (!searched.whole || searched.found.size > 0) return false;
    syncFile(unfinished);
    // The one moment that counts: before it the old copy is there, after it the new one.
    renameSync(unfinished, records);
    syncFolder(dirname(records));
    return true;
  } finally {
    for (const name of [unfinished, `${unfinished}-wal`]) rmSync(name, { force: true });
  }
}

/**
 * Sees to it that a copy of the workspace (a backup, of any version) holds nobody who was erased.
 * @param folder the copy; its records must not be open
 * @param key of the records
 */
export async function eraseFromCopy(
  folder: string,
  key: Buffer,
  erasures: readonly StoredErasure[],
): Promise<CopyErased> {
  const { records } = workspacePaths(folder);
  const search = new ByteSearch(erasures.map(({ participantId }) => participantId));
  try {
    let searched = await searchPages(records, key, search);
    if (!searched.ours) return 'notOurs';
    removeUnfinished(folder);
    if (hasLog(records)) {
      // Closing folds the log in: from then on the file is all there is.
      openDatabase(records, key).close();
      searched = await searchPages(records, key, search);
    }
    if (searched.found.size === 0) return searched.whole ? 'clean' : 'failed';
    return (await rewrite(records, key, erasures)) ? 'rewritten' : 'failed';
  } catch {
    // Read-only, full, unplugged or damaged: it is named in the receipt, and tried again.
    return 'failed';
  }
}
