import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from './sync';

/** What is being written, hidden beside the file it is to be. */
const TEMPORARY = /^\.balansepunkt-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.tmp$/;

/** No file of ours takes so long to write, in milliseconds: one that is older was left by a kill or a power cut. */
const LEFT_BEHIND = 10 * 60 * 1_000;

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

/** The file that a name leads to, through links; null when there is none. */
function fileBehind(file: string): string | null {
  try {
    return realpathSync(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** @throws an error with a code when what lies there is no file, or may not be written */
function modeOf(existing: string): number {
  const known = statSync(existing);
  if (!known.isFile()) throw Object.assign(new Error('not a file'), { code: 'EISDIR' });
  accessSync(existing, constants.W_OK);
  return known.mode & 0o777;
}

/** What a program that was killed has left there: it is about a person and is nobody's file. */
function removeLeftBehind(folder: string): void {
  try {
    for (const name of readdirSync(folder).filter((each) => TEMPORARY.test(each))) {
      const file = join(folder, name);
      if (Date.now() - statSync(file).mtimeMs > LEFT_BEHIND) rmSync(file, { force: true });
    }
  } catch {
    // A folder that may be written to and not be read, or a file that somebody else removes in this moment.
  }
}

/**
 * Writes a file whole or not at all, and makes it durable: hidden beside its place first, then moved there. Until then
 * the file that was there is untouched. A new file is for its owner only, since it is about a person; one that is
 * replaced keeps its permissions, and a link goes on leading to it.
 * @throws an error of the file system, with its code; the file that was there is as it was, and nothing lies beside it
 */
export function writeWholeFile(file: string, content: Uint8Array): void {
  const existing = fileBehind(file);
  const place = existing ?? file;
  const mode = existing ? modeOf(existing) : 0o600;
  const folder = dirname(place);
  const beside = join(folder, `.balansepunkt-${randomUUID()}.tmp`);
  const handle = openSync(beside, 'wx', mode);
  try {
    try {
      writeFileSync(handle, content);
      fchmodSync(handle, mode);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
  makeEntryDurable(folder);
  removeLeftBehind(folder);
}

/** Some network disks know no such call for folders; the file itself is whole all the same. */
function makeEntryDurable(folder: string): void {
  try {
    syncFolder(folder);
  } catch {
    // Nothing more can be done.
  }
}
