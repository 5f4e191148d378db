import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import type { WorkspaceState } from '#shared/contract/workspace';
import { ExpectedError } from '#shared/domain/errors';
import { openDatabase, write } from '../storage/database';
import { openKeyring } from '../storage/keyring';
import { insertLogEntry } from '../storage/log-repository';
import { migrate } from '../storage/migrate';
import { arePagesWhole } from '../storage/page-check';
import { readParticipantIds } from '../storage/participant-repository';
import { SealedWorkspace, sealWorkspace, type WorkspaceManifest } from '../storage/sealed-workspace';
import { withSnapshot } from '../storage/snapshot';
import { asExpectedError } from '../storage/storage-errors';
import { syncFolder } from '../storage/sync';
import { readKeyring, workspaceExists, workspacePaths, writeFileDurably } from '../storage/workspace-files';
import { requireFolder } from './backup-folder';
import { inTurn } from './backup-work';
import { log } from './record-log';
import type { Session } from './session';

const EXTENSION = '.balansepunkt';
const NAME = /^balansepunkt-workspace-\d{4}-\d{2}-\d{2}(-\d+)?\.balansepunkt$/;

/** A name that nothing there has: what lies in the folder is never written over. */
export function freePath(folder: string, stem: string, extension: string): string {
  for (let number = 1; ; number += 1) {
    const path = join(folder, `${stem}${number === 1 ? '' : `-${number}`}${extension}`);
    if (!existsSync(path)) return path;
  }
}

/** The workspace as it is now, at `path`; it takes the place of nothing. */
async function writeSealed(session: Session, path: string): Promise<void> {
  const { database, key } = session.openRecords();
  const recordsKey = Buffer.from(key);
  const keyring = await readFile(workspacePaths(session.workspaceFolder).keyring, 'utf8');
  try {
    await withSnapshot(database, async (snapshot) => {
      // Counted before anything else can be written.
      const manifest = { madeAt: session.now(), participants: session.read(readParticipantIds).length };
      const file = await open(path, 'wx', 0o600);
      try {
        await sealWorkspace(file, { keyring, recordsKey, manifest, records: snapshot.pieces() });
      } finally {
        await file.close();
      }
    });
    // Seen by opening it: a file that nobody can open on the other machine is worse than none.
    await SealedWorkspace.with(path, (sealed) => sealed.read(recordsKey, async () => undefined));
  } finally {
    recordsKey.fill(0);
  }
}

/**
 * Writes everything in the open workspace to one encrypted file, which its own passphrase opens. It goes to the disk bit
 * by bit, so that no size is too large, and has its name only when it is whole and has been read through.
 * @returns where it lies
 * @throws ExpectedError WORKSPACE_LOCKED, FOLDER_NOT_ABSOLUTE, FOLDER_NOT_FOUND, FOLDER_NOT_WRITABLE, DISK_FULL, DEMO_NOT_MOVED,
 *   BACKUP_INTERRUPTED (it was locked meanwhile)
 */
export function makeWorkspaceFile(session: Session, folder: string): Promise<string> {
  session.openRecords();
  // A demo has no passphrase that anybody knows: its file could never be opened.
  if (session.demo) throw new ExpectedError('DEMO_NOT_MOVED', {});
  const real = requireFolder(folder);
  return inTurn(session, async () => {
    const unfinished = join(real, `.balansepunkt-${randomUUID()}.unfinished`);
    try {
      await writeSealed(session, unfinished);
      const path = freePath(real, `balansepunkt-workspace-${session.today()}`, EXTENSION);
      renameSync(unfinished, path);
      syncFolder(real);
      log(session, 'workspaceFileMade');
      return path;
    } catch (error) {
      rmSync(unfinished, { force: true });
      throw asExpectedError(error, real);
    }
  });
}

/**
 * @param path of the file, or of the folder it lies in: then the newest one there
 * @throws ExpectedError FILE_NOT_FOUND
 */
function fileAt(path: string): string {
  const found = isAbsolute(path) && !path.includes('\0') ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (found?.isFile()) return path;
  const newest = found?.isDirectory()
    ? readdirSync(path)
        .filter((name) => NAME.test(name))
        .toSorted((one, other) => statSync(join(path, one)).mtimeMs - statSync(join(path, other)).mtimeMs)
        .at(-1)
    : undefined;
  if (newest === undefined) throw new ExpectedError('FILE_NOT_FOUND', { file: path });
  return join(path, newest);
}

/** A folder beside the workspace's place, gone again after use unless it was moved there. */
async function withUnfinished<Result>(session: Session, use: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = `${session.workspaceFolder}.${randomUUID()}.new`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return await use(folder);
  } catch (error) {
    throw asExpectedError(error, session.workspaceFolder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Puts the file's keyring into a folder and opens it there, as the one of a workspace. */
async function unlockIn(folder: string, sealed: SealedWorkspace, passphrase: string, file: string): Promise<Buffer> {
  writeFileDurably(workspacePaths(folder).keyring, sealed.keyring);
  try {
    return await openKeyring(readKeyring(workspacePaths(folder).keyring), passphrase);
  } catch (error) {
    // A wrong passphrase and a keyring that was tampered with look the same.
    if (error instanceof ExpectedError) throw new ExpectedError('SEALED_NOT_OPENED', { file });
    throw error;
  }
}

export type WorkspaceFileRequest = { readonly path: string; readonly passphrase: string };

/** Where there is a workspace nothing is taken in; a restored backup is the way then. */
function requireNone(session: Session): void {
  if (workspaceExists(session.workspaceFolder)) throw new ExpectedError('WORKSPACE_EXISTS', {});
}

/**
 * Reads a workspace file through to its end and says what is in it. Nothing of it stays.
 * @throws ExpectedError WORKSPACE_EXISTS, FILE_NOT_FOUND, FILE_FOREIGN, FILE_NEWER, FILE_IS_PARTICIPANT, SEALED_NOT_OPENED
 */
export function previewWorkspaceFile(
  session: Session,
  { path, passphrase }: WorkspaceFileRequest,
): Promise<WorkspaceManifest> {
  requireNone(session);
  const file = fileAt(path);
  return withUnfinished(session, (folder) =>
    SealedWorkspace.with(file, async (sealed) => {
      const key = await unlockIn(folder, sealed, passphrase, file);
      return sealed.read(key, async () => undefined);
    }),
  );
}

/** Writes the records of a sealed workspace into a folder, and sees that they are whole. */
async function unpack(session: Session, folder: string, sealed: SealedWorkspace, key: Buffer, file: string) {
  const { records } = workspacePaths(folder);
  const target = await open(records, 'wx', 0o600);
  try {
    await sealed.read(key, (bytes) => target.writeFile(bytes));
    await target.sync();
  } finally {
    await target.close();
  }
  if (!(await arePagesWhole(records, key))) throw new ExpectedError('SEALED_NOT_OPENED', { file });
  const database = openDatabase(records, key);
  try {
    migrate(database);
    const entry = { at: session.now(), what: 'workspaceFileTaken', participantId: null, details: {} } as const;
    write(database, (writer) => insertLogEntry(writer, entry));
  } finally {
    database.close();
  }
}

/**
 * Makes the workspace of a file this machine's, and opens it. It is made beside its place and moved there when it is
 * whole, so that a crash half-way leaves none.
 * @throws ExpectedError as `previewWorkspaceFile`; WORKSPACE_NEWER when a newer program wrote what is in it, DISK_FULL
 */
export async function takeWorkspaceFile(
  session: Session,
  { path, passphrase }: WorkspaceFileRequest,
): Promise<WorkspaceState> {
  requireNone(session);
  const file = fileAt(path);
  await withUnfinished(session, (folder) =>
    SealedWorkspace.with(file, async (sealed) => {
      const key = await unlockIn(folder, sealed, passphrase, file);
      await unpack(session, folder, sealed, key, file);
      key.fill(0);
      syncFolder(folder);
      requireNone(session);
      renameSync(folder, session.workspaceFolder);
      syncFolder(dirname(session.workspaceFolder));
    }),
  );
  return session.unlock(passphrase);
}
