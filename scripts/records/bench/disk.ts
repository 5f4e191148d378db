import { closeSync, fdatasyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { type Times, timeOf } from './timing';

/**
 * What the disk alone takes for four pages, made durable: no database can save anything faster.
 * @param folder where the workspace lies
 */
export async function measureDisk(folder: string): Promise<Times> {
  const file = join(folder, 'bench.tmp');
  const handle = openSync(file, 'w', 0o600);
  const pages = Buffer.alloc(4 * 4_096, 1);
  const times: number[] = [];
  try {
    for (let turn = 0; turn < 1_000; turn++) {
      // In place of what is there, as in a log that is used again.
      times.push(
        await timeOf(() => {
          writeSync(handle, pages, 0, pages.length, (turn % 64) * pages.length);
          fdatasyncSync(handle);
        }),
      );
    }
  } finally {
    closeSync(handle);
    rmSync(file);
  }
  return times;
}
