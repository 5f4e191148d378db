import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { ExpectedError } from '#shared/domain/errors';
import { writeWholeFile } from '../storage/whole-file';

/** The largest file that is read, in bytes. */
type Limit = { readonly bytes: number; readonly words: string };
const FILE_LIMIT: Limit = { bytes: 50 * 1024 * 1024, words: '50\u00a0MB' };
/** Everybody in a workspace takes more. Beyond this, a text no longer fits into one string. */
export const WORKSPACE_LIMIT: Limit = { bytes: 400 * 1024 * 1024, words: '400\u00a0MB' };
const CHUNK_BYTES = 1024 * 1024;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Reads up to the limit and no further: a pipe or a device does not say how long it is. */
function readBytes(file: string, limit: Limit): Buffer {
  const handle = openSync(file, 'r');
  try {
    const chunks: Buffer[] = [];
    let length = 0;
    for (;;) {
      const chunk = Buffer.alloc(CHUNK_BYTES);
      const read = readSync(handle, chunk);
      if (read === 0) return Buffer.concat(chunks);
      length += read;
      if (length > limit.bytes) throw new ExpectedError('FILE_TOO_LARGE', { file, limit: limit.words });
      chunks.push(chunk.subarray(0, read));
    }
  } finally {
    closeSync(handle);
  }
}

/**
 * Reads a file whatever is in it.
 * @throws ExpectedError FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_TOO_LARGE
 */
export function readWholeFile(file: string, limit = FILE_LIMIT): Buffer {
  try {
    return readBytes(file, limit);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError(codeOf(error) === 'ENOENT' ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE', { file });
  }
}

/**
 * Reads a text file.
 * @throws ExpectedError FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_TOO_LARGE, FILE_NOT_UTF8
 */
export function readTextFile(file: string, limit = FILE_LIMIT): string {
  const bytes = readWholeFile(file, limit);
  try {
    // Windows editors put a byte order mark first; the decoder drops it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ExpectedError('FILE_NOT_UTF8', { file });
  }
}

/** @throws ExpectedError OUTPUT_IS_INPUT when both names lead to the same file */
export function refuseSameFile(output: string, input: string): void {
  let same = false;
  try {
    const [one, other] = [statSync(output), statSync(input)];
    same = one.ino === other.ino && one.dev === other.dev;
  } catch {
    // One of them is not there, or may not be looked at: reading and writing will say so.
  }
  if (same) throw new ExpectedError('OUTPUT_IS_INPUT', { file: output });
}

/**
 * Writes what a command made, whole or not at all.
 * @throws ExpectedError FILE_NOT_WRITABLE, DISK_FULL
 */
export function writeOutput(file: string, content: Uint8Array): void {
  try {
    writeWholeFile(file, content);
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') throw new ExpectedError('DISK_FULL', {});
    throw new ExpectedError('FILE_NOT_WRITABLE', { file });
  }
}
