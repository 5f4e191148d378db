import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncFile, syncFolder } from './sync';

/** Beside the workspace, named by when it was made; a workspace of its own, and opened as one. */
const NAME = 'workspace-copy-';

function copyDurably(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  syncFile(to);
}

/** A name that is free: two copies in one second get a number. */
function freeFolder(beside: string, at: string): string {
  const name = `${NAME}${at.slice(0, 19).replaceAll(':', '-')}`;
  for (let number = 1; ; number++) {
    const folder = join(beside, number === 1 ? name : `${name}-${number}`);
    if (!existsSync(folder)) return folder;
  }
}

/**
 * Copies a workspace's files as they are, damaged or not, into a new folder; nothing is ever written over. Not while
 * the workspace is open: closing a file of an open database gives up its locks (page-check.ts).
 * @param folder the workspace
 * @param beside where the new folder is made
 * @param at ISO 8601 in UTC
 * @returns the new folder, complete
 * @throws errors of the file system as they are; no half copy is left then
 */
export function setAside(folder: string, beside: string, at: string): string {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);
  const copy = freeFolder(beside, at);
  mkdirSync(copy, { mode: 0o700 });
  try {
    for (const name of names) copyDurably(join(folder, name), join(copy, name));
    syncFolder(copy);
    syncFolder(beside);
    return copy;
  } catch (error) {
    rmSync(copy, { recursive: true, force: true });
    throw error;
  }
}
