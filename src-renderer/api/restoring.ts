import type { ParticipantRecord } from '#shared/domain/participant';
import { saveRecord } from './record';
import { saveQueue } from './saving';

const listeners = new Set<() => void>();

/** Calls back when changes were taken back or done again: what is stored then goes before what stands in a field. */
export function onRestored(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Takes changes back or does them again. What is typed, or held back to be regretted, is stored first: it is a change
 * before these. What is typed while this waits is stored after it.
 * @returns settles when it is stored and shown; rejects when it was refused
 */
export async function restoreRecord(participantId: string, send: () => Promise<ParticipantRecord>): Promise<void> {
  saveQueue.leave();
  await saveRecord({ participantId, barrier: true, send });
  for (const listener of [...listeners]) listener();
}
