import { useQuery } from '@tanstack/react-query';
import type { Retention } from '#shared/domain/retention';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';

/** How long the participant's data is kept, and whether it is filed. */
export const useRetention = (participantId: string) =>
  useQuery(api.retention.get.queryOptions({ input: { participantId }, gcTime: 0 }));

/** Sends a change after all that waits before it; what is stored takes the place of what is shown. */
export async function saveRetention(participantId: string, send: () => Promise<Retention>): Promise<void> {
  await saveQueue.add({
    send: async () => {
      const retention = await send();
      queryClient.setQueryData(api.retention.get.queryKey({ input: { participantId } }), retention);
    },
  });
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: api.retention.due.queryKey() }),
    queryClient.invalidateQueries({ queryKey: api.access.log.key() }),
    queryClient.invalidateQueries({ queryKey: api.participants.find.key() }),
  ]);
}
