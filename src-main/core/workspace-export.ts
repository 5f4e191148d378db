import { randomUUID } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { toStandard } from '#shared/domain/draft-standard';
import { wholeJson } from '#shared/formats/participant-file';
import { STANDARD_FORMAT } from '#shared/formats/standard-file';
import { WORKSPACE_FORMAT } from '#shared/formats/workspace-file';
import { breathing } from '../storage/breathing';
import { readParticipantIds } from '../storage/participant-repository';
import { listOwnStandards } from '../storage/standard-repository';
import { asExpectedError } from '../storage/storage-errors';
import { syncFolder } from '../storage/sync';
import { requireFolder } from './backup-folder';
import { exportParticipant } from './participant-export';
import { log } from './record-log';
import type { Session } from './session';
import { freePath } from './workspace-transfer';

/** The file's text, a participant at a time: all of them at once need not fit into memory. */
function* linesOf(session: Session): Generator<string> {
  const savedAt = session.now();
  yield `{"format":${JSON.stringify(WORKSPACE_FORMAT)},"savedAt":${JSON.stringify(savedAt)},\n"participants":[`;
  let separator = '\n';
  for (const id of session.read(readParticipantIds)) {
    yield separator + wholeJson(session.read((reader) => exportParticipant(reader, id, savedAt)));
    separator = ',\n';
  }
  const own = session.read(listOwnStandards);
  const standards = own.filter(({ status }) => status !== 'draft').map(({ content }) => toStandard(content));
  const drafts = own.filter(({ status }) => status === 'draft').map(({ content }) => content);
  const named = standards.map((standard) => ({ format: STANDARD_FORMAT, ...standard }));
  yield `],\n"standards":${wholeJson(named)},\n"drafts":${wholeJson(drafts)}}\n`;
}

/**
 * Writes everybody and all standards of one's own to one readable file, to leave the program with. It is not encrypted.
 * @returns where it lies
 * @throws ExpectedError WORKSPACE_LOCKED, FOLDER_NOT_ABSOLUTE, FOLDER_NOT_FOUND, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export async function exportWorkspace(session: Session, folder: string): Promise<string> {
  session.openRecords();
  const real = requireFolder(folder);
  const unfinished = join(real, `.balansepunkt-${randomUUID()}.unfinished`);
  const breathe = breathing();
  try {
    const file = await open(unfinished, 'wx', 0o600);
    try {
      for (const line of linesOf(session)) {
        await file.writeFile(line);
        await breathe();
      }
      await file.sync();
    } finally {
      await file.close();
    }
    const path = freePath(real, `balansepunkt-workspace-${session.today()}`, '.json');
    renameSync(unfinished, path);
    syncFolder(real);
    log(session, 'everythingExported');
    return path;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw asExpectedError(error, real);
  }
}
