import { basename } from 'node:path';
import { ExpectedError } from '#shared/domain/errors';
import { suggestedName } from '#shared/report/file-name';
import { writeWholeFile } from '../storage/whole-file';
import type { Session } from './session';

/** Used for a name of which nothing can stand in a folder. */
const FALLBACK = 'Balansepunkt';

const FULL: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT']);
const GONE: ReadonlySet<unknown> = new Set(['ENOENT', 'ENOTDIR', 'ENODEV', 'ENXIO']);

function asSaveError(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (FULL.has(error.code)) return new ExpectedError('SAVE_DISK_FULL', {});
  return new ExpectedError(GONE.has(error.code) ? 'SAVE_FOLDER_GONE' : 'SAVE_NOT_WRITABLE', {});
}

/**
 * Asks where a document is to go, and writes it there whole or not at all: until it is whole, an older one of that name
 * is untouched.
 * @returns the name it got; null when the user thought better of it
 * @throws ExpectedError NOT_IN_THIS_SHELL, WORKSPACE_LOCKED (also when it was locked while the question stood there: then
 *   nobody was at the machine), SAVE_DISK_FULL, SAVE_NOT_WRITABLE, SAVE_FOLDER_GONE
 */
export async function saveFile(
  session: Session,
  { fileName, base64 }: { readonly fileName: string; readonly base64: string },
): Promise<string | null> {
  session.openRecords();
  return saveWhereChosen(session, fileName, Buffer.from(base64, 'base64'), () => void session.openRecords());
}

/**
 * The same for what says nothing about people, whether the workspace is open or not.
 * @param beforeWriting the last look at whether it may be written; throws when it may not
 * @throws ExpectedError NOT_IN_THIS_SHELL, SAVE_DISK_FULL, SAVE_NOT_WRITABLE, SAVE_FOLDER_GONE, and what `beforeWriting` throws
 */
export async function saveWhereChosen(
  session: Session,
  fileName: string,
  content: Uint8Array,
  beforeWriting: () => void = () => undefined,
): Promise<string | null> {
  const { chooseSavePath } = session.abilities;
  if (!chooseSavePath) throw new ExpectedError('NOT_IN_THIS_SHELL', {});
  const name = suggestedName(fileName, FALLBACK);
  if (name === null) throw new Error('the contract lets through our own kinds of file only');
  const path = await chooseSavePath(name);
  if (path === null) return null;
  beforeWriting();
  try {
    writeWholeFile(path, content);
  } catch (error) {
    throw asSaveError(error);
  }
  return basename(path);
}
