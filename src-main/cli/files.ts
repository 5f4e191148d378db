import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedError } from '#shared/domain/errors';

const LIMIT_BYTES = 50 * 1024 * 1024;

/**
 * Reads a text file.
 * @throws ExpectedError FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_TOO_LARGE (over 50 MiB), FILE_NOT_UTF8
 */
export function readTextFile(file: string): string {
  let bytes: Buffer;
  try {
    if (!existsSync(file)) throw new ExpectedError('FILE_NOT_FOUND', { file });
    if (statSync(file).size > LIMIT_BYTES) throw new ExpectedError('FILE_TOO_LARGE', { file, limit: '50 MiB' });
    bytes = readFileSync(file);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError('FILE_NOT_READABLE', { file });
  }
  try {
    // Windows editors put a byte order mark first; the decoder drops it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ExpectedError('FILE_NOT_UTF8', { file });
  }
}

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 * @throws ExpectedError FILE_NOT_WRITABLE, DISK_FULL
 */
export function writeWholeFile(file: string, content: Buffer): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    if (!statSync(dirname(file)).isDirectory()) throw new ExpectedError('FILE_NOT_WRITABLE', { file });
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw new ExpectedError('DISK_FULL', {});
    throw new ExpectedError('FILE_NOT_WRITABLE', { file });
  }
}
