import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { BackupState } from '#shared/contract/backups';
import { dayOf } from '#shared/domain/day';
import { ExpectedError } from '#shared/domain/errors';
import { backupsToDelete } from '#shared/domain/kept-backups';
import { backupsIn, backupTime, removeBackup, sweepUnfinished } from '../storage/backup-files';
import { rowsChanged } from '../storage/log-moves';
import { type BackupProgress, copyBackup, makeBackup } from '../storage/make-backup';
import { isEncryptedWith } from '../storage/page-check';
import { sweepRestores } from '../storage/restore-files';
import { asExpectedError } from '../storage/storage-errors';
import { workspacePaths, writeFileDurably } from '../storage/workspace-files';
import { chosenFolder, chosenPlace } from './backup-places';
import { backupWork, inTurn } from './backup-work';
import { logBug } from './log';
import type { Session } from './session';

/** Of the backups that lie there, those that the key opens: other workspaces' are left alone. Oldest first. */
async function oursIn(folder: string, key: Buffer): Promise<string[]> {
  const ours: string[] = [];
  for (const backup of backupsIn(folder)) {
    if (await isEncryptedWith(workspacePaths(backup).records, key)) ours.push(backup);
  }
  return ours;
}

const timeOf = (backup: string | undefined): string | null => (backup ? backupTime(backup) : null);

/** When a backup was last copied to the chosen folder: what is known while that is out of reach. */
const copiedFile = (session: Session) => join(session.backupsFolder, 'copied.json');

function lastCopied(session: Session): string | null {
  try {
    const { at } = JSON.parse(readFileSync(copiedFile(session), 'utf8')) as { at: unknown };
    return typeof at === 'string' ? at : null;
  } catch {
    return null;
  }
}

/** @throws ExpectedError WORKSPACE_LOCKED */
export async function backupState(session: Session): Promise<BackupState> {
  const { key } = session.openRecords();
  const { share, failure } = backupWork(session);
  const folder = chosenFolder(session);
  const reachable = folder !== null && existsSync(folder);
  const newest = timeOf((await oursIn(session.backupsFolder, key)).at(-1));
  const there = folder && reachable ? timeOf((await oursIn(chosenPlace(folder), key)).at(-1)) : lastCopied(session);
  return {
    share,
    failure,
    newest,
    folder: session.backupsFolder,
    chosen: folder === null ? null : { folder, reachable, newest: there },
  };
}

async function prune(session: Session, place: string, key: Buffer): Promise<void> {
  const ours = new Map((await oursIn(place, key)).map((backup) => [backupTime(backup) ?? '', backup]));
  for (const at of backupsToDelete([...ours.keys()], session.now())) {
    const backup = ours.get(at);
    if (backup) removeBackup(backup);
  }
}

/** Brings the newest one to the chosen folder too, where that is in reach and has it not. */
async function copyToChosen(session: Session, key: Buffer, onProgress: BackupProgress): Promise<void> {
  const folder = chosenFolder(session);
  if (folder === null || !existsSync(folder)) return;
  const place = chosenPlace(folder);
  sweepUnfinished(place, true);
  const newest = (await oursIn(session.backupsFolder, key)).at(-1);
  if (!newest) return;
  if (!existsSync(join(place, basename(newest)))) await copyBackup(newest, place, key, onProgress);
  writeFileDurably(copiedFile(session), `${JSON.stringify({ at: backupTime(newest) })}\n`);
  await prune(session, place, key);
}

type Wanted = 'now' | 'daily';

async function make(session: Session, wanted: Wanted): Promise<void> {
  const work = backupWork(session);
  const { database, key: held } = session.openRecords();
  // Locking wipes the key that is held; what is being written then ends with an error of its own.
  const key = Buffer.from(held);
  const parts = chosenFolder(session) === null ? 1 : 2;
  const progress =
    (part: number): BackupProgress =>
    (done, total) => {
      work.share = (part + done / total) / parts;
    };
  try {
    sweepUnfinished(session.backupsFolder, false);
    sweepRestores(session.workspaceFolder);
    const ours = await oursIn(session.backupsFolder, key);
    const today = ours.some((backup) => dayOf(new Date(timeOf(backup) ?? 0)) === session.today());
    const writes = rowsChanged(database);
    const isKnown = work.unchanged?.database === database && work.unchanged.writes === writes;
    if (wanted === 'now' || !(today || isKnown)) {
      if (wanted === 'now') work.share = 0;
      const source = { database, key, workspaceFolder: session.workspaceFolder };
      const into = { folder: session.backupsFolder, at: session.now() };
      const unlessSameAs = wanted === 'daily' ? ours.at(-1) : undefined;
      const made = await makeBackup(source, { ...into, unlessSameAs }, progress(0));
      if (made === null) work.unchanged = { database, writes };
    }
    await copyToChosen(session, key, progress(1));
    await prune(session, session.backupsFolder, key);
    work.failure = null;
  } catch (caught) {
    const error = asExpectedError(caught, session.backupsFolder);
    if (error instanceof ExpectedError && error.code !== 'BACKUP_INTERRUPTED' && error.code !== 'WORKSPACE_LOCKED') {
      work.failure = { code: error.code, data: error.data, at: session.now() };
    }
    throw error;
  } finally {
    key.fill(0);
    work.share = null;
  }
}

/**
 * Makes a backup of what is there now.
 * @throws ExpectedError WORKSPACE_LOCKED, BACKUP_NO_ROOM, BACKUP_INTERRUPTED, BACKUP_UNSOUND, FOLDER_NOT_WRITABLE,
 *   DISK_FULL
 */
export async function backUpNow(session: Session): Promise<BackupState> {
  await inTurn(session, () => make(session, 'now'));
  return backupState(session);
}

/**
 * Makes today's backup where there is none yet and something has changed since the last, and brings the newest to the
 * chosen folder.
 * @throws ExpectedError as `backUpNow`
 */
export const backUpDaily = (session: Session): Promise<void> => inTurn(session, () => make(session, 'daily'));

/** Milliseconds after opening until the first look, so that opening is not slowed down, and between looks. */
const FIRST_LOOK = 5_000;
const LOOK_EVERY = 10 * 60_000;

/** Makes the daily backups while the workspace is open. A demo is not backed up: it is thrown away. */
export function backUpInBackground(session: Session): void {
  if (session.demo) return;
  session.whileOpen(() => {
    const look = () => {
      backUpDaily(session).catch((error: unknown) => {
        // What is expected to go wrong is told in the window.
        if (!(error instanceof ExpectedError)) logBug(session.logFile, error);
      });
    };
    const first = setTimeout(look, FIRST_LOOK).unref();
    const timer = setInterval(look, LOOK_EVERY).unref();
    return () => {
      clearTimeout(first);
      clearInterval(timer);
    };
  });
}
