import { createDecipheriv } from 'node:crypto';
import type { ByteSearch } from './byte-search';
import { CODE_BYTES, PAGE_BYTES, SALT_BYTES, visitPages } from './page-check';

const VECTOR_BYTES = 16;
const CONTENT_BYTES = PAGE_BYTES - CODE_BYTES - VECTOR_BYTES;

/** A page as it was before it was encrypted; the salt at the start of the first is in the clear. */
function decrypted(page: Buffer, number: number, key: Buffer): Buffer {
  const vector = page.subarray(CONTENT_BYTES, CONTENT_BYTES + VECTOR_BYTES);
  const decipher = createDecipheriv('aes-256-cbc', key, vector).setAutoPadding(false);
  const content = page.subarray(number === 1 ? SALT_BYTES : 0, CONTENT_BYTES);
  return Buffer.concat([decipher.update(content), decipher.final()]);
}

export type PagesSearched = {
  /** Whether our key opens it: another workspace's file is not searched any further. */
  readonly ours: boolean;
  /** Whether every page is as it was written. */
  readonly whole: boolean;
  /** The places in `search.words` of those that stand in any page, free pages included. */
  readonly found: ReadonlySet<number>;
};

/**
 * Decrypts every page of a database file, without SQLite, and searches it: also pages that hold nothing any more. It
 * says nothing of the write-ahead log beside the file. The file must not be open in this process: on some systems,
 * closing it here would let go of SQLite's lock.
 * @throws errors of the file system as they are
 */
export async function searchPages(file: string, key: Buffer, search: ByteSearch): Promise<PagesSearched> {
  const found = new Set<number>();
  let ours = false;
  let whole = true;
  const complete = await visitPages(file, key, (page, number, isWhole) => {
    if (number === 1) ours = isWhole;
    if (!ours) return false;
    whole &&= isWhole;
    search.findIn(decrypted(page, number, key), found);
    return true;
  });
  return { ours, whole: whole && complete, found };
}
