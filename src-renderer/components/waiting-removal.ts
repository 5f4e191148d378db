import { useSyncExternalStore } from 'react';

/** Ways to take back what is removed on the screen and not stored yet, the latest last. */
const waiting = new Set<() => void>();
const listeners = new Set<() => void>();

function notify(): void {
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** @param undo takes it back, as the button beside it does @returns how to say that it waits no longer */
export function waitForRegret(undo: () => void): () => void {
  waiting.add(undo);
  notify();
  return () => {
    waiting.delete(undo);
    notify();
  };
}

/** Whether something has been removed that is not stored yet: it is what undo takes back first. */
export const useWaitingRemoval = (): boolean => useSyncExternalStore(subscribe, () => waiting.size > 0);

/** Takes back what was removed last and is not stored yet. @returns false when there is nothing of that kind */
export function regretWaiting(): boolean {
  const undo = [...waiting].at(-1);
  undo?.();
  return undo !== undefined;
}
