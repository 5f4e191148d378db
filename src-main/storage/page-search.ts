import type { ByteSearch } from './byte-search';
import { decipheredPage, visitPages } from './page-check';

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
 * says nothing of the write-ahead log beside the file. As `arePagesWhole`, never of a database that is open here.
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
    search.findIn(decipheredPage(page, number, key), found);
    return true;
  });
  return { ours, whole: whole && complete, found };
}
