import { closeSync, fsyncSync, openSync } from 'node:fs';

function sync(path: string, flags: 'r' | 'r+'): void {
  const handle = openSync(path, flags);
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Makes what is in a file durable. */
export const syncFile = (file: string): void => sync(file, 'r+');

/** Makes a folder's entries durable; a rename is only on the disk after this. Windows has no such call. */
export function syncFolder(folder: string): void {
  if (process.platform !== 'win32') sync(folder, 'r');
}
