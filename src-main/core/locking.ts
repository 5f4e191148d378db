import { DEFAULT_LOCK_AFTER, IdleTime, type LockAfter, lockAfterSchema, SLEPT } from '#shared/domain/locking';
import { readSetting, saveSetting } from '../storage/setting-repository';
import { logBug } from './log';
import type { Session } from './session';

/** How often the core looks at the clock, in milliseconds. */
const TICK = 1_000;

/**
 * How much later than the window the core locks: the window stores what is being written and locks first. A window that
 * is hidden may look at the clock only once a minute, and tells of activity every ten seconds at the most.
 */
const IDLE_GRACE = 90_000;

/** The same after the machine has slept, or is about to: time enough for a window that answers. */
const SLEEP_GRACE = 2_000;

/** @returns after how many minutes the workspace locks itself @throws ExpectedError WORKSPACE_LOCKED */
export function readLockAfter(session: Session): { minutes: LockAfter } {
  const minutes = session.read((reader) => readSetting(reader, 'lockAfter'));
  if (minutes === 0) return { minutes: null };
  const known = lockAfterSchema.safeParse(minutes);
  return { minutes: known.success ? known.data : DEFAULT_LOCK_AFTER };
}

/** @throws ExpectedError WORKSPACE_LOCKED, DISK_FULL */
export function saveLockAfter(session: Session, minutes: LockAfter): { minutes: LockAfter } {
  session.write((writer) => saveSetting(writer, 'lockAfter', minutes ?? 0));
  return { minutes };
}

/**
 * Watches the clock while the workspace is open, and locks it when nobody has been active for the time set, or the
 * machine has slept. The window does the same a little earlier, so that this is for a window that no longer answers.
 * @returns ends the watch
 */
export function watchIdleTime(session: Session): () => void {
  const idleTime = new IdleTime(session.clockTime());
  let deadline: ReturnType<typeof setTimeout> | undefined;

  const lockSoon = () => {
    deadline ??= setTimeout(() => lockNow(session), SLEEP_GRACE);
  };
  const stopListening = session.onPresence((presence) => (presence === 'active' ? idleTime.active() : lockSoon()));
  const timer = setInterval(() => {
    const { idle, step } = idleTime.step(session.clockTime());
    if (deadline) return;
    if (step >= SLEPT) lockSoon();
    else if (idle >= idleLimit(session)) lockNow(session);
  }, TICK);
  timer.unref();

  return () => {
    stopListening();
    clearInterval(timer);
    clearTimeout(deadline);
  };
}

/** In milliseconds. Records that cannot be read just now are locked as if nothing had been set. */
function idleLimit(session: Session): number {
  let minutes: LockAfter = DEFAULT_LOCK_AFTER;
  try {
    minutes = readLockAfter(session).minutes;
  } catch (error) {
    logBug(session.logFile, error);
  }
  return minutes === null ? Number.POSITIVE_INFINITY : minutes * 60_000 + IDLE_GRACE;
}

/** Nobody waits for the answer: what goes wrong is for the log. */
function lockNow(session: Session): void {
  session.lock().catch((error: unknown) => logBug(session.logFile, error));
}
