import type { BackupState } from '#shared/contract/backups';
import type { Database } from '../storage/database';
import type { Session } from './session';

/** What is known of the making of backups while the program runs. */
type Work = {
  share: number | null;
  failure: BackupState['failure'];
  /** What is known of backups that have been checked, by what would be another if it had been touched. */
  readonly checked: Map<string, { readonly participants: number; readonly lastChangedAt: string | null }>;
  /** The records in which nothing had changed since the newest backup, and after how many writes of the program. */
  unchanged: { readonly database: Database; readonly writes: number } | null;
  turn: Promise<unknown>;
};

const works = new WeakMap<Session, Work>();

export function backupWork(session: Session): Work {
  const work = works.get(session) ?? {
    share: null,
    failure: null,
    checked: new Map(),
    unchanged: null,
    turn: Promise.resolve(),
  };
  works.set(session, work);
  return work;
}

/** What makes, opens, rewrites or deletes backups goes one after another. */
export function inTurn<Result>(session: Session, action: () => Promise<Result>): Promise<Result> {
  const work = backupWork(session);
  const result = work.turn.then(action);
  work.turn = result.catch(() => undefined);
  return result;
}
