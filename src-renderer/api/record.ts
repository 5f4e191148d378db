import { useQuery } from '@tanstack/react-query';
import type { ParticipantRecord } from '#shared/domain/participant';
import { tellOtherWindows } from './other-windows';
import { api, queryClient } from './queries';
import { saveQueue } from './saving';

/** Shows a change before it is stored. Applied again to every answer that comes while the write still waits. */
export type RecordPatch = (record: ParticipantRecord) => ParticipantRecord;

export type RecordWrite = {
  readonly participantId: string;
  readonly key?: string;
  readonly text?: string;
  readonly patch?: RecordPatch;
  readonly barrier?: boolean;
  readonly send: () => Promise<ParticipantRecord>;
};

type PendingPatch = { readonly participantId: string; readonly patch: RecordPatch };

const patches = new Set<PendingPatch>();

function keyOf(participantId: string) {
  return api.participants.get.queryKey({ input: { participantId } });
}

function patched(participantId: string, record: ParticipantRecord): ParticipantRecord {
  return [...patches]
    .filter((pending) => pending.participantId === participantId)
    .reduce((current, { patch }) => patch(current), record);
}

function accept(participantId: string, record: ParticipantRecord): void {
  // A reading that is under way would bring back what was there before the write.
  void queryClient.cancelQueries({ queryKey: keyOf(participantId) });
  queryClient.setQueryData(keyOf(participantId), patched(participantId, record));
  void queryClient.invalidateQueries({ queryKey: api.competences.key() });
  void queryClient.invalidateQueries({ queryKey: api.comparison.key() });
  void queryClient.invalidateQueries({ queryKey: api.report.key() });
  void queryClient.invalidateQueries({ queryKey: api.anonymous.key() });
  void queryClient.invalidateQueries({ queryKey: api.classes.key() });
  void queryClient.invalidateQueries({ queryKey: api.history.key() });
  void queryClient.invalidateQueries({ queryKey: api.versions.key() });
  void queryClient.invalidateQueries({ queryKey: api.participants.find.key() });
  void queryClient.invalidateQueries({ queryKey: api.access.unknownFields.key() });
}

/** Everything about one participant, as it is stored and with what is on its way to be. */
export function useRecord(participantId: string) {
  return useQuery(
    api.participants.get.queryOptions({ input: { participantId }, staleTime: Number.POSITIVE_INFINITY, gcTime: 0 }),
  );
}

/** The record as the window knows it now, for use outside of rendering. */
export function knownRecord(participantId: string): ParticipantRecord | undefined {
  return queryClient.getQueryData(keyOf(participantId));
}

/**
 * Queues a change to a participant's record; the stored record takes the place of the one on the screen.
 * @returns settles when it is stored; rejects when it was refused, and the screen then shows what is stored
 */
export async function saveRecord({ participantId, key, text, patch, barrier, send }: RecordWrite): Promise<void> {
  const pending: PendingPatch | null = patch ? { participantId, patch } : null;
  if (pending) {
    patches.add(pending);
    const known = knownRecord(participantId);
    if (known) queryClient.setQueryData(keyOf(participantId), pending.patch(known));
  }
  try {
    await saveQueue.add({
      ...(key === undefined ? {} : { key }),
      ...(text === undefined ? {} : { text }),
      ...(barrier === undefined ? {} : { barrier }),
      send: async () => {
        const record = await send();
        if (pending) patches.delete(pending);
        accept(participantId, record);
        tellOtherWindows('records');
      },
    });
  } catch (error) {
    void queryClient.invalidateQueries({ queryKey: keyOf(participantId) });
    throw error;
  } finally {
    if (pending) patches.delete(pending);
  }
}
