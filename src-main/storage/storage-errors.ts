import { ExpectedError } from '#shared/domain/errors';

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : '';

/**
 * Translates what SQLite and the file system report about the world (a full disk, a folder that is gone) into the
 * expected error that says so.
 * @param folder the folder the records lie in, named in the message
 * @returns the expected error, or the error itself when it is a bug
 */
export function asExpectedError(error: unknown, folder: string): unknown {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return new ExpectedError('DISK_FULL', {});
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) {
    return new ExpectedError('WORKSPACE_IN_USE', {});
  }
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT')) {
    return new ExpectedError('WORKSPACE_DAMAGED', { part: 'records' });
  }
  if (
    code.startsWith('SQLITE_READONLY') ||
    code.startsWith('SQLITE_CANTOPEN') ||
    code.startsWith('SQLITE_IOERR') ||
    ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENOENT'].includes(code)
  ) {
    return new ExpectedError('FOLDER_NOT_WRITABLE', { folder });
  }
  return error;
}
