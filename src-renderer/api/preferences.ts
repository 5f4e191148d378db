import { useQuery } from '@tanstack/react-query';
import type { Preferences } from '#shared/contract/preferences';
import { client } from './client';
import { api, queryClient } from './queries';

/** What was chosen last on this machine, and whether it could be read. */
export const usePreferencesQuery = () =>
  useQuery(api.preferences.get.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));

/** What was chosen last on this machine; undefined until it is known. */
export const usePreferences = (): Preferences | undefined => usePreferencesQuery().data;

/**
 * Shows the choice at once and stores it; what is not given stays as it is.
 * @returns rejects when it could not be stored
 */
export async function changePreferences(changes: Partial<Preferences>): Promise<void> {
  const key = api.preferences.get.queryKey();
  // A reading that is under way would bring back what was there before the choice.
  void queryClient.cancelQueries({ queryKey: key });
  queryClient.setQueryData(key, (before) => before && { ...before, ...changes });
  try {
    const stored = await client.preferences.set(changes);
    queryClient.setQueryData(key, (shown) => shown ?? stored);
  } catch (error) {
    void queryClient.invalidateQueries({ queryKey: key });
    throw error;
  }
}
