import { useQuery } from '@tanstack/react-query';
import type { BackupState } from '#shared/contract/backups';
import { api, queryClient } from '../../api/queries';

/** Milliseconds between two looks while a backup is made. */
const LOOK_EVERY = 300;

/** How it stands with the backups; followed while one is made. */
export const useBackupState = (isMaking = false) =>
  useQuery(
    api.backups.state.queryOptions({
      gcTime: 0,
      refetchInterval: ({ state }) => (isMaking || typeof state.data?.share === 'number' ? LOOK_EVERY : false),
    }),
  );

/** Shows how it stands now, and asks anew which there are. */
export function acceptState(state: BackupState): void {
  queryClient.setQueryData(api.backups.state.queryKey(), state);
  void queryClient.invalidateQueries({ queryKey: api.backups.list.key() });
}
