import { fstatSync, readSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { ExpectedError } from '#shared/domain/errors';
import { AUTOCHECKPOINT_PAGES, type Database } from './database';
import { readerOf } from './records-reader';

const CHUNK_BYTES = 256 * 1024;

export type Progress = (bytes: number) => void;

/** The records as they were when the copying began, byte by byte, while they may be written to. */
export type Snapshot = {
  readonly size: number;
  /** @throws ExpectedError BACKUP_INTERRUPTED when the records were closed meanwhile, or the file was written to */
  readonly copyTo: (file: string, onProgress?: Progress) => Promise<void>;
  /** The bytes one piece after another, each good until the next is asked for. It throws as `copyTo`. */
  readonly pieces: () => AsyncIterable<Buffer>;
  /** @returns whether the other file holds the very same */
  readonly isSameAs: (file: string) => Promise<boolean>;
};

/**
 * Holds the main file of the database still: everything written before is in it, everything written from now on stays in
 * the write-ahead log until `use` has ended.
 */
export async function withSnapshot<Result>(
  database: Database,
  use: (snapshot: Snapshot) => Promise<Result>,
): Promise<Result> {
  const reader = readerOf(database);
  database.pragma('wal_autocheckpoint = 0');
  try {
    database.pragma('wal_checkpoint(TRUNCATE)');
    const { size, mtimeNs } = fstatSync(reader, { bigint: true });
    const bytes = Buffer.alloc(CHUNK_BYTES);
    /** The next bytes, read at once: nothing may close the file between asking and reading. */
    const readAt = (place: number): Buffer => {
      if (!database.open) throw new ExpectedError('BACKUP_INTERRUPTED', {});
      const now = fstatSync(reader, { bigint: true });
      // Somebody else has moved the log into the file (an erasure does): half of one state and half of another.
      if (now.mtimeNs !== mtimeNs || now.size !== size) throw new ExpectedError('BACKUP_INTERRUPTED', {});
      return bytes.subarray(0, readSync(reader, bytes, 0, CHUNK_BYTES, place));
    };
    return await use({
      size: Number(size),
      copyTo: (file, onProgress) => copyTo(file, Number(size), readAt, onProgress),
      pieces: () => piecesOf(Number(size), readAt),
      isSameAs: (file) => isSameAs(file, Number(size), readAt),
    });
  } finally {
    if (database.open) database.pragma(`wal_autocheckpoint = ${AUTOCHECKPOINT_PAGES}`);
  }
}

type ReadAt = (place: number) => Buffer;

async function copyTo(file: string, size: number, readAt: ReadAt, onProgress?: Progress): Promise<void> {
  await withFile(file, 'wx', async (handle) => {
    for (let place = 0; place < size; ) {
      const chunk = readAt(place);
      await handle.writeFile(chunk);
      place += chunk.length;
      onProgress?.(place);
    }
    await handle.sync();
    // What was written to it while the last piece was on its way.
    readAt(0);
  });
}

async function* piecesOf(size: number, readAt: ReadAt): AsyncGenerator<Buffer> {
  for (let place = 0; place < size; ) {
    const piece = readAt(place);
    yield piece;
    place += piece.length;
  }
  // What was written to it while the last piece was on its way.
  readAt(0);
}

async function isSameAs(file: string, size: number, readAt: ReadAt): Promise<boolean> {
  return withFile(file, 'r', async (handle) => {
    if ((await handle.stat()).size !== size) return false;
    const other = Buffer.alloc(CHUNK_BYTES);
    for (let place = 0; place < size; ) {
      const { bytesRead } = await handle.read(other, 0, CHUNK_BYTES, place);
      const chunk = readAt(place);
      if (bytesRead === 0 || !chunk.equals(other.subarray(0, bytesRead))) return false;
      place += bytesRead;
    }
    return true;
  });
}

async function withFile<Result>(
  file: string,
  flags: 'r' | 'wx',
  use: (handle: FileHandle) => Promise<Result>,
): Promise<Result> {
  const handle = await open(file, flags, 0o600);
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}
