import { useSyncExternalStore } from 'react';
import type { MadeRecoveryKey } from '#shared/contract/workspace';

/** The recovery key of a workspace that has just been made, until it is said to be kept. It is nowhere else. */
let fresh: MadeRecoveryKey | null = null;
const listeners = new Set<() => void>();

export function showFreshKey(made: MadeRecoveryKey | null): void {
  fresh = made;
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useFreshKey = (): MadeRecoveryKey | null => useSyncExternalStore(subscribe, () => fresh);

/** Forgets it, as when it is kept, or the workspace is locked. */
export const forgetFreshKey = (): void => {
  if (fresh) showFreshKey(null);
};
