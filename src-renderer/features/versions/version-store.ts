import { useQuery } from '@tanstack/react-query';
import type { DescriptionVersion } from '#shared/domain/description-version';
import { tellOtherWindows } from '../../api/other-windows';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';

const keyOf = (participantId: string) => api.versions.list.queryKey({ input: { participantId } });

/** A participant's kept versions, newest first. */
export const useVersions = (participantId: string) =>
  useQuery(
    api.versions.list.queryOptions({
      input: { participantId },
      staleTime: Number.POSITIVE_INFINITY,
      // What is known of participants is not kept when it is not shown.
      gcTime: 0,
    }),
  );

type VersionWrite = {
  readonly participantId: string;
  /** With a text: newer text under the same key replaces what is not sent yet. */
  readonly typed?: { readonly key: string; readonly text: string };
  readonly send: () => Promise<DescriptionVersion[]>;
};

/**
 * Queues a change to the versions; the stored ones take the place of those on the screen.
 * @returns settles when it is stored; rejects when it was refused, and the screen then shows what is stored
 */
export async function saveVersions({ participantId, typed, send }: VersionWrite): Promise<void> {
  try {
    await saveQueue.add({
      ...typed,
      send: async () => {
        const versions = await send();
        void queryClient.cancelQueries({ queryKey: keyOf(participantId) });
        queryClient.setQueryData(keyOf(participantId), versions);
        tellOtherWindows('records');
      },
    });
  } catch (error) {
    void queryClient.invalidateQueries({ queryKey: keyOf(participantId) });
    throw error;
  }
}
