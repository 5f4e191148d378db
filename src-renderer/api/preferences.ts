import { useQuery } from '@tanstack/react-query';
import type { Preferences } from '#shared/contract/preferences';
import { client } from './client';
import { api, queryClient } from './queries';

/** What was chosen last on this machine; undefined until it is known. */
export function usePreferences(): Preferences | undefined {
  return useQuery(api.preferences.get.queryOptions({ staleTime: Number.POSITIVE_INFINITY })).data;
}

/**
 * Shows the choice at once and stores it; what is not given stays as it is.
 * @returns rejects when it could not be stored
 */
export async function changePreferences(changes: Partial<Preferences>): Promise<void> {
  const key = api.preferences.get.queryKey();
  queryClient.setQueryData(key, (before) => before && { ...before, ...changes });
  const stored = await client.preferences.set(changes);
  queryClient.setQueryData(key, (shown) => shown ?? stored);
}
