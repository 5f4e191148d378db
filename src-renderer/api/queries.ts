import { createTanstackQueryUtils } from '@orpc/tanstack-query';
import { notifyManager, QueryCache, QueryClient } from '@tanstack/react-query';
import { client } from './client';
import { failureOf } from './failure';

/** The contract's procedures as TanStack queries. */
export const api = createTanstackQueryUtils(client);

// A change is on the screen before the browser draws again: a box that is ticked must not jump back for a moment.
notifyManager.setScheduler(queueMicrotask);

/** When records turn out to be locked, the window asks again how the workspace stands, and shows the right door. */
export function noticeLocked(error: unknown): void {
  const failure = failureOf(error);
  if (failure.kind === 'expected' && failure.code === 'WORKSPACE_LOCKED') {
    void queryClient.invalidateQueries({ queryKey: api.workspace.state.queryKey() });
  }
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeLocked }),
  defaultOptions: {
    queries: {
      // The other side is this very machine: whether there is a network is of no interest.
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (count, error) => failureOf(error).kind === 'connection' && count < 2,
      retryDelay: 400,
    },
  },
});

/** Forgets everything of the workspace that the window holds, as when it is locked. */
export function forgetRecords(): void {
  const kept = new Set([api.workspace.key()[0][0], api.preferences.key()[0][0]]);
  queryClient.removeQueries({
    predicate: ({ queryKey }) => !(Array.isArray(queryKey[0]) && kept.has(queryKey[0][0])),
  });
}
