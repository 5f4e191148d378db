import { useSyncExternalStore } from 'react';

const query = window.matchMedia('(max-width: 48rem)');

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** Whether the window is too narrow for two columns of text. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches);
}
