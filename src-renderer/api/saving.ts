import { useSyncExternalStore } from 'react';
import { failureOf } from './failure';
import { noticeLocked } from './queries';
import { SaveQueue, type SaveStatus, type SaveVerdict, type Write } from './save-queue';

const RETRY_AFTER = 3_000;

/** Expected errors that pass: room is made on the disk, the workspace is unlocked. All others will not get better. */
const PASSING: ReadonlySet<string> = new Set([
  'DISK_FULL',
  'FOLDER_NOT_WRITABLE',
  'WORKSPACE_LOCKED',
  'WORKSPACE_IN_USE',
  'WORKSPACE_NOT_FOUND',
  'WORKSPACE_GONE',
  'FILE_NOT_WRITABLE',
]);

function judge(error: unknown, write: Write): SaveVerdict {
  noticeLocked(error);
  const failure = failureOf(error);
  if (failure.kind === 'connection') return 'blocked';
  if (failure.kind === 'expected') return PASSING.has(failure.code) ? 'blocked' : 'refused';
  if (failure.kind === 'input') return 'refused';
  // Only a text that somebody typed is worth keeping at any price; other changes can be made again.
  return write.text === undefined ? 'refused' : 'stuck';
}

/** All writes of the window go through here, one after another. */
export const saveQueue = new SaveQueue({ judge, retryAfter: RETRY_AFTER });

/**
 * Asks for something that is made from what is stored: after everything that is still on its way to be.
 * @returns the answer; what is done with it holds up no other write
 */
export async function afterEverything<Result>(ask: () => Promise<Result>): Promise<Result> {
  let answer: { readonly result: Result } | undefined;
  await saveQueue.add({
    send: async () => {
      answer = { result: await ask() };
    },
  });
  if (!answer) throw new Error('the queue settled without sending');
  return answer.result;
}

const subscribe = (listener: () => void) => saveQueue.subscribe(listener);

/** Whether everything is stored, for showing. */
export function useSaveStatus(): SaveStatus {
  return useSyncExternalStore(subscribe, () => saveQueue.status());
}

/** Keeps the window from closing while something is not stored, and sends what waits if it closes all the same. */
export function guardClosing(): void {
  window.addEventListener('beforeunload', (event) => {
    saveQueue.leave();
    if (saveQueue.status() !== 'saved') event.preventDefault();
  });
  window.addEventListener('pagehide', () => {
    saveQueue.leave();
    saveQueue.flush();
  });
}
