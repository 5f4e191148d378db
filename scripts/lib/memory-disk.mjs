import { accessSync, constants, statfsSync } from 'node:fs';

/** Where Linux keeps files in memory; a container may have little of it. */
const FOLDER = '/dev/shm';
const LEAST_ROOM = 2 * 2 ** 30;

/**
 * Where tests keep what they throw away: in memory where there is room. What a killed program has written stays there
 * as it does on a disk, and no test can pull the plug; only waiting for the disk after every write falls away.
 * @returns {string | null} null where there is no such folder, or too little room in it
 */
export function memoryDisk() {
  try {
    accessSync(FOLDER, constants.W_OK);
    const { bavail, bsize } = statfsSync(FOLDER);
    return bavail * bsize >= LEAST_ROOM ? FOLDER : null;
  } catch {
    return null;
  }
}
