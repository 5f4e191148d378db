import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASSPHRASE_MINIMUM, type WorkspaceState } from '#shared/contract/workspace';
import { ExpectedError } from '#shared/domain/errors';
import { type Database, type Reader, type Writer, write } from '../storage/database';
import { byPassphrase, type KeyringOpener } from '../storage/keyring';
import { makeBackup } from '../storage/make-backup';
import { newestTime } from '../storage/newest-time';
import { finishRestore } from '../storage/restore-files';
import { asExpectedError, isCutOff } from '../storage/storage-errors';
import {
  type BeforeMigration,
  createWorkspace,
  type OpenWorkspace,
  openWorkspace,
  readKeyring,
  workspaceExists,
  workspacePaths,
} from '../storage/workspace-files';
import { cutRemains } from '../storage/write-ahead-log';
import { Attempts } from './attempts';
import { type Presence, PresenceNotes } from './presence';
import { forgetReadings } from './readings';
import { SessionClock } from './session-clock';
import type { ShellAbilities } from './shell-abilities';

export type SessionOptions = {
  /** The folder that holds everything: the workspace, preferences and logs. */
  readonly dataFolder: string;
  /** A throwaway workspace, gone when the session is closed. */
  readonly demo?: boolean;
  /** Cost of the passphrase's key derivation; lower only in tests. */
  readonly log2Cost?: number;
  readonly clock?: () => Date;
  readonly abilities?: ShellAbilities;
};

/** Begins something that goes on while the workspace is open; what it returns ends it, before the records are closed. */
export type WhileOpen = () => () => void;

/** A demo's passphrase is drawn at random and known to nobody: there is nothing to guess that would have to be made dear. */
const DEMO_LOG2_COST = 10;

/** @throws ExpectedError PASSPHRASE_TOO_SHORT */
export function requireLong(passphrase: string): void {
  if ([...passphrase].length < PASSPHRASE_MINIMUM) {
    throw new ExpectedError('PASSPHRASE_TOO_SHORT', { minimum: PASSPHRASE_MINIMUM });
  }
}

/**
 * One run of the program: whether the workspace is open, and the only way to its records. Shells make one, the use
 * cases take it.
 */
export class Session {
  readonly dataFolder: string;
  readonly demo: boolean;
  private readonly options: SessionOptions;
  private opened: OpenWorkspace | null = null;
  /** The next opening may leave out what is damaged in the log: a copy of the files has been set aside. */
  private mending = false;
  private readonly beginnings: WhileOpen[] = [];
  private endings: (() => void)[] = [];
  private readonly presence = new PresenceNotes();
  private readonly clock: SessionClock;
  private pending: Promise<unknown> = Promise.resolve();
  private readonly attempts = new Attempts(() => Date.parse(this.now()));

  private constructor(options: SessionOptions) {
    this.options = options;
    this.dataFolder = options.dataFolder;
    this.demo = options.demo ?? false;
    this.clock = new SessionClock(options.clock);
  }

  /** A session on the folder; the workspace in it, if any, is locked. */
  static start(options: SessionOptions): Session {
    const session = new Session(options);
    finishRestore(session.workspaceFolder);
    return session;
  }

  /** A session on a throwaway folder, for `openDemo` of `demo.ts`. Close it, and all of it is gone. */
  static demo(abilities: ShellAbilities = {}): Session {
    const dataFolder = mkdtempSync(join(tmpdir(), 'balansepunkt-demo-'));
    return new Session({ dataFolder, demo: true, abilities, log2Cost: DEMO_LOG2_COST });
  }

  get workspaceFolder(): string {
    return join(this.dataFolder, 'workspace');
  }

  get keyringFile(): string {
    return workspacePaths(this.workspaceFolder).keyring;
  }

  /** Where the backups that the program makes by itself lie. */
  get backupsFolder(): string {
    return join(this.dataFolder, 'backups');
  }

  get abilities(): ShellAbilities {
    return this.options.abilities ?? {};
  }

  /** What the key derivation is to cost; undefined for the default. */
  get log2Cost(): number | undefined {
    return this.options.log2Cost;
  }

  get logFile(): string {
    return join(this.dataFolder, 'logs', 'balansepunkt.log');
  }

  /**
   * The time now as ISO 8601 in UTC, as it stands in the records. A clock that was set back since the last change goes
   * on from that change in milliseconds, so that what is done later never stands as earlier.
   */
  now(): string {
    return this.clock.now();
  }

  /** What the machine's clock says, in milliseconds, set back or not: for how much time has passed, never for records. */
  clockTime(): number {
    return this.clock.time();
  }

  /** The day it is here, as ISO 8601 without a time. */
  today(): string {
    return this.clock.today();
  }

  state(): WorkspaceState {
    const locked = workspaceExists(this.workspaceFolder) ? 'locked' : 'none';
    return { state: this.opened ? 'open' : locked, demo: this.demo, folder: this.workspaceFolder };
  }

  /** @throws ExpectedError PASSPHRASE_TOO_SHORT, WORKSPACE_EXISTS, FOLDER_NOT_WRITABLE, DISK_FULL */
  create(passphrase: string): Promise<WorkspaceState> {
    return this.oneAtATime(async () => {
      requireLong(passphrase);
      this.begin(await createWorkspace(this.workspaceFolder, passphrase, this.log2Cost));
      return this.state();
    });
  }

  /** @throws ExpectedError PASSPHRASE_WRONG, and what `unlockBy` throws */
  unlock(passphrase: string): Promise<WorkspaceState> {
    return this.unlockBy(byPassphrase(passphrase, this.log2Cost));
  }

  /**
   * Opens the workspace by another way than the passphrase.
   * @throws ExpectedError WORKSPACE_NOT_FOUND, WORKSPACE_DAMAGED, WORKSPACE_NEWER, WORKSPACE_IN_USE, ATTEMPT_TOO_SOON,
   *   and what the way throws
   */
  unlockBy(open: KeyringOpener): Promise<WorkspaceState> {
    return this.oneAtATime(async () => {
      // Another window may have opened it already: whoever stands at this door shows all the same that they may enter.
      if (this.opened) {
        (await this.attempts.make(() => open(readKeyring(this.keyringFile)))).key.fill(0);
      } else {
        const options = { beforeMigration: this.backUp, mending: this.mending };
        this.begin(await this.attempts.make(() => openWorkspace(this.workspaceFolder, open, options)));
        this.mending = false;
      }
      return this.state();
    });
  }

  /** Lets the next opening go on without what is damaged in the log: a copy of the files has been set aside. */
  mendAtNextOpening(): void {
    this.mending = true;
  }

  /** For passphrases of anything else, which are guessed no faster. @throws ExpectedError ATTEMPT_TOO_SOON, and what it throws */
  attempt<Result>(attempt: () => Promise<Result>): Promise<Result> {
    return this.attempts.make(attempt);
  }

  /** Forgets the key and closes the records. A demo has no passphrase to come back with and stays open. */
  lock(): Promise<WorkspaceState> {
    return this.oneAtATime(async () => {
      if (!this.demo) this.end();
      return this.state();
    });
  }

  /** @throws ExpectedError WORKSPACE_LOCKED */
  read<Result>(query: (reader: Reader) => Result): Result {
    const database = this.openDatabase();
    return this.translated(() => query(database));
  }

  /**
   * Runs a change as one transaction; when it returns, the change is on the disk.
   * @throws ExpectedError WORKSPACE_LOCKED, WORKSPACE_GONE, DISK_FULL and whatever the change throws
   */
  write<Result>(change: (writer: Writer) => Result): Result {
    const database = this.openDatabase();
    try {
      const result = write(database, (writer) => {
        const changed = change(writer);
        this.refuseOutOfPlace();
        return changed;
      });
      // Taken away in this very moment: what was written may be lost with the files, so it does not count as stored.
      this.refuseOutOfPlace();
      return result;
    } catch (error) {
      this.tidyAfter(error);
      throw asExpectedError(error, this.workspaceFolder);
    }
  }

  /**
   * For what is done with the database as a whole, its free pages and its log: `erase.ts`.
   * @throws ExpectedError WORKSPACE_LOCKED, DISK_FULL
   */
  maintain<Result>(work: (database: Database) => Result): Result {
    const database = this.openDatabase();
    return this.translated(() => work(database));
  }

  /** For what goes on beside the calls (locking, backups): begun at every opening, ended at every closing. */
  whileOpen(beginning: WhileOpen): void {
    this.beginnings.push(beginning);
    if (this.opened) this.endings.push(beginning());
  }

  /** Passes on what is known of the people at the machine. */
  note(presence: Presence): void {
    this.presence.note(presence);
  }

  /** @returns stops listening */
  onPresence(listener: (presence: Presence) => void): () => void {
    return this.presence.listen(listener);
  }

  /**
   * The key of the open records, for copies of them; it is wiped when the workspace is locked.
   * @throws ExpectedError WORKSPACE_LOCKED
   */
  recordsKey(): Buffer {
    if (!this.opened) throw new ExpectedError('WORKSPACE_LOCKED', {});
    return this.opened.key;
  }

  /**
   * The open records with their key, for copies of them. Locking closes the one and wipes the other.
   * @throws ExpectedError WORKSPACE_LOCKED
   */
  openRecords(): OpenWorkspace {
    if (!this.opened) throw new ExpectedError('WORKSPACE_LOCKED', {});
    return this.opened;
  }

  /**
   * Closes the records, lets `swap` put others in their place, and leaves those locked.
   * @param beforeClosing the last look at records that are open: nothing is written between it and the closing
   */
  replace(beforeClosing: (records: OpenWorkspace) => void, swap: () => void): Promise<WorkspaceState> {
    return this.oneAtATime(async () => {
      if (this.opened) beforeClosing(this.opened);
      this.end();
      swap();
      return this.state();
    });
  }

  /** Ends the session: closes the records, and deletes them when they were a demo. */
  close(): void {
    this.end();
    if (this.demo) rmSync(this.dataFolder, { recursive: true, force: true });
  }

  private readonly backUp: BeforeMigration = async (found) => {
    const source = { ...found, workspaceFolder: this.workspaceFolder };
    await makeBackup(source, { folder: this.backupsFolder, at: this.now() });
  };

  private begin(opened: OpenWorkspace): void {
    this.opened = opened;
    this.clock.recordsOpened(newestTime(opened.database));
    this.endings = this.beginnings.map((beginning) => beginning());
  }

  private end(): void {
    for (const ending of this.endings.splice(0)) ending();
    this.opened?.database.close();
    this.opened?.key.fill(0);
    this.opened = null;
    forgetReadings();
    this.clock.recordsClosed();
  }

  private openDatabase(): Database {
    if (!this.opened) throw new ExpectedError('WORKSPACE_LOCKED', {});
    return this.opened.database;
  }

  /** @throws ExpectedError WORKSPACE_GONE, or WORKSPACE_LOCKED when other files lie there now: they are to be opened anew */
  private refuseOutOfPlace(): void {
    const whereabouts = this.opened?.whereabouts();
    if (whereabouts === 'gone') throw new ExpectedError('WORKSPACE_GONE', { folder: this.workspaceFolder });
    if (whereabouts === 'other') throw new ExpectedError('WORKSPACE_LOCKED', {});
  }

  /** Leaves files that are no longer ours; takes what a full disk cut off out of those that are. */
  private tidyAfter(error: unknown): void {
    const whereabouts = this.opened?.whereabouts();
    if (whereabouts === 'other') this.end();
    if (whereabouts === 'here' && isCutOff(error)) cutRemains(workspacePaths(this.workspaceFolder).log);
  }

  /** Runs it, with errors of SQLite and the file system as the expected ones they are. */
  translated<Result>(action: () => Result): Result {
    try {
      return action();
    } catch (error) {
      throw asExpectedError(error, this.workspaceFolder);
    }
  }

  /**
   * What opens, closes or changes the way into the workspace goes one after another: deriving a key takes time, and a
   * second click must not open or create it twice.
   */
  oneAtATime<Result>(action: () => Promise<Result>): Promise<Result> {
    const next = this.pending.then(async () => {
      try {
        return await action();
      } catch (error) {
        throw asExpectedError(error, this.workspaceFolder);
      }
    });
    this.pending = next.catch(() => undefined);
    return next;
  }
}
