import { IdleTime, type LockAfter, SLEPT } from '#shared/domain/locking';
import { client, onShellLeave } from './client';
import { listenFor, tellOtherWindows } from './other-windows';
import { api, forgetRecords, queryClient } from './queries';
import { saveQueue } from './saving';

const TICK = 1_000;
/** How often activity is told to the core and to other windows at the most, in milliseconds. */
const TELL_EVERY = 10_000;
/** How long unsaved text is waited for before the workspace is locked all the same, in milliseconds. */
const PATIENCE = 5_000;
/** A hidden page may be given the clock once a minute only; that is no sleep. */
const SLEPT_HIDDEN = 3 * SLEPT;

const ACTIVITY = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const;

const stateKey = api.workspace.state.queryKey();

/** Locks the workspace; what is being written is stored first, and the window forgets what it showed (shell.tsx). */
export async function lockWorkspace(): Promise<void> {
  saveQueue.leave();
  await Promise.race([saveQueue.settled(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  queryClient.setQueryData(stateKey, await client.workspace.lock());
  tellOtherWindows('workspace');
}

/** The same when nobody is there to wait: nothing is shown from now on, whatever the other side answers. */
async function lockUnattended(): Promise<void> {
  saveQueue.leave();
  queryClient.setQueryData(stateKey, (state) => state && { ...state, state: 'locked' as const });
  try {
    await lockWorkspace();
  } catch {
    // No answer: the core locks by itself a little later. Until then the door stays shut here.
  } finally {
    // What was stored in the last moment has answered with records.
    forgetRecords();
  }
}

/**
 * Watches over an open workspace: locks it when neither keys nor pointer were used for the time set, when the machine
 * has slept, and when the shell says that it is about to.
 * @param minutes null for never by itself
 * @returns ends the watch
 */
export function watchOver(minutes: LockAfter): () => void {
  const idleTime = new IdleTime(Date.now());
  let toldAt = 0;

  const onActivity = () => {
    idleTime.active();
    const now = Date.now();
    if (Math.abs(now - toldAt) < TELL_EVERY) return;
    toldAt = now;
    tellOtherWindows('active');
    client.locking.active().catch(() => undefined);
  };
  const look = () => {
    const { idle, step } = idleTime.step(Date.now());
    const slept = step >= (document.hidden ? SLEPT_HIDDEN : SLEPT);
    if (slept || (minutes !== null && idle >= minutes * 60_000)) void lockUnattended();
  };
  const onSight = () => {
    // While the page was hidden, the core may have locked.
    if (!document.hidden) void queryClient.invalidateQueries({ queryKey: stateKey });
  };

  for (const kind of ACTIVITY) window.addEventListener(kind, onActivity, { capture: true, passive: true });
  document.addEventListener('visibilitychange', onSight);
  const timer = setInterval(look, TICK);
  const endings = [
    listenFor('active', () => idleTime.active()),
    onShellLeave(() => void lockUnattended()),
    () => clearInterval(timer),
    () => document.removeEventListener('visibilitychange', onSight),
    ...ACTIVITY.map((kind) => () => window.removeEventListener(kind, onActivity, { capture: true })),
  ];
  return () => {
    for (const end of endings) end();
  };
}
