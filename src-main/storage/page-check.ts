import { createDecipheriv, createHmac, pbkdf2Sync } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';

/** SQLCipher's format 4 (decision 2): pages of 4 KiB that end in an initialisation vector and a code over the page. */
export const PAGE_BYTES = 4_096;
const SALT_BYTES = 16;
const VECTOR_BYTES = 16;
const CODE_BYTES = 64;
/** Pages read at a time: a megabyte, so that nothing waits long for its turn. */
const PAGES_AT_A_TIME = 256;

/** The key that SQLCipher authenticates pages with, derived from the records' key and the file's own salt. */
const codeKeyOf = (key: Buffer, salt: Buffer): Buffer =>
  pbkdf2Sync(key, Buffer.from(salt.map((byte) => byte ^ 0x3a)), 2, 32, 'sha512');

function isWhole(page: Buffer, number: number, codeKey: Buffer): boolean {
  const place = Buffer.alloc(4);
  place.writeUInt32LE(number);
  const code = createHmac('sha512', codeKey)
    // The first page begins with the salt, which takes part through the key.
    .update(page.subarray(number === 1 ? SALT_BYTES : 0, PAGE_BYTES - CODE_BYTES))
    .update(place)
    .digest();
  return code.equals(page.subarray(PAGE_BYTES - CODE_BYTES));
}

/**
 * What a page holds, in the clear. Of the first page the salt, which nothing is written over, is left as zeros.
 * @param page as it lies on the disk, known to be whole
 */
export function decipheredPage(page: Buffer, number: number, key: Buffer): Buffer {
  const start = number === 1 ? SALT_BYTES : 0;
  const end = PAGE_BYTES - CODE_BYTES - VECTOR_BYTES;
  const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(end, end + VECTOR_BYTES)).setAutoPadding(false);
  return Buffer.concat([Buffer.alloc(start), decipher.update(page.subarray(start, end)), decipher.final()]);
}

export type PageCheckProgress = (checkedBytes: number, bytes: number) => void;

/** What is done with a page once it is known whether it is whole. @returns false to stop */
type PageVisitor = (page: Buffer, number: number, whole: boolean) => boolean;

/**
 * Reads a database file page by page, a megabyte at a time.
 * @returns false when the file is no row of pages, or the visitor has stopped
 */
async function visitAll(
  file: FileHandle,
  key: Buffer,
  visit: PageVisitor,
  onProgress?: PageCheckProgress,
): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0 || size % PAGE_BYTES !== 0) return false;
  const pages = Buffer.alloc(PAGES_AT_A_TIME * PAGE_BYTES);
  let codeKey: Buffer | null = null;
  for (let place = 0; place < size; ) {
    const { bytesRead } = await file.read(pages, 0, pages.length, place);
    if (bytesRead === 0 || bytesRead % PAGE_BYTES !== 0) return false;
    codeKey ??= codeKeyOf(key, pages.subarray(0, SALT_BYTES));
    for (let start = 0; start < bytesRead; start += PAGE_BYTES) {
      const number = (place + start) / PAGE_BYTES + 1;
      const page = pages.subarray(start, start + PAGE_BYTES);
      if (!visit(page, number, isWhole(page, number, codeKey))) return false;
    }
    place += bytesRead;
    onProgress?.(place, size);
  }
  return true;
}

/** The same by path; the file is closed when it returns. @throws errors of the file system as they are */
export async function visitPages(
  path: string,
  key: Buffer,
  visit: PageVisitor,
  onProgress?: PageCheckProgress,
): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    return await visitAll(handle, key, visit, onProgress);
  } finally {
    await handle.close();
  }
}

/**
 * Whether every page of a database file is as it was written, those included that SQLite would not read today: a
 * single bit that fell over is found. It says nothing of the write-ahead log beside the file.
 *
 * Never of a database that is open in this process: on systems with POSIX locks, closing any handle of a file gives up
 * the locks that the process has on it, and a second program could then open the same records.
 * @param file path of the database; nothing is written to it
 * @param key the 32 bytes it is encrypted with
 * @throws errors of the file system as they are
 */
export const arePagesWhole = (file: string, key: Buffer, onProgress?: PageCheckProgress): Promise<boolean> =>
  visitPages(file, key, (_page, _number, whole) => whole, onProgress);

/**
 * Whether the file's first page is whole and encrypted with the key: quick to see, and enough to tell one's own from
 * somebody else's.
 * @throws errors of the file system as they are
 */
export async function isEncryptedWith(file: string, key: Buffer): Promise<boolean> {
  const handle = await open(file, 'r');
  try {
    const page = Buffer.alloc(PAGE_BYTES);
    const { bytesRead } = await handle.read(page, 0, PAGE_BYTES, 0);
    return bytesRead === PAGE_BYTES && isWhole(page, 1, codeKeyOf(key, page.subarray(0, SALT_BYTES)));
  } finally {
    await handle.close();
  }
}
