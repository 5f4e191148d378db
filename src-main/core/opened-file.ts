import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { ExpectedError } from '#shared/domain/errors';
import { SEALED_PARTICIPANT_LIMIT } from '#shared/formats/participant-file';
import type { Session } from './session';

type OpenedFile = { readonly fileName: string; readonly base64: string };

/** Reads it to its end, or to where it ended when its size was asked for. */
async function readWhole(handle: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.alloc(size);
  let at = 0;
  while (at < size) {
    const { bytesRead } = await handle.read(bytes, at, size - at, at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  return bytes.subarray(0, at);
}

/** @throws ExpectedError FILE_NOT_FOUND, FILE_NOT_READABLE */
async function openToRead(path: string, file: string): Promise<FileHandle> {
  try {
    // A pipe that nobody writes to is not waited for.
    return await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new ExpectedError(missing ? 'FILE_NOT_FOUND' : 'FILE_NOT_READABLE', { file });
  }
}

/** @throws ExpectedError FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_TOO_LARGE */
async function readOpened(path: string): Promise<OpenedFile> {
  const fileName = basename(path);
  const handle = await openToRead(path, fileName);
  try {
    const found = await handle.stat();
    if (!found.isFile()) throw new ExpectedError('FILE_NOT_READABLE', { file: fileName });
    if (found.size > SEALED_PARTICIPANT_LIMIT) {
      throw new ExpectedError('FILE_TOO_LARGE', { file: fileName, limit: '25\u00a0MB' });
    }
    return { fileName, base64: (await readWhole(handle, found.size)).toString('base64') };
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    // A stick that was drawn out, a share that is gone: whatever the system calls it, the file was not read.
    throw new ExpectedError('FILE_NOT_READABLE', { file: fileName });
  } finally {
    await handle.close().catch(() => undefined);
  }
}

/**
 * The file that the user opened with the program. As long as the workspace is locked it goes on waiting.
 * @returns null when none waits
 * @throws ExpectedError FILE_NOT_FOUND, FILE_NOT_READABLE, FILE_TOO_LARGE; the file does not wait any more then
 */
export async function takeOpenedFile(session: Session): Promise<OpenedFile | null> {
  if (session.state().state !== 'open') return null;
  const path = session.abilities.takeOpenedPath?.() ?? null;
  return path === null ? null : readOpened(path);
}
