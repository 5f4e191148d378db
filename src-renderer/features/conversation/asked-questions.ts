import { useSyncExternalStore } from 'react';

const NONE: readonly string[] = [];
const asked = new Map<string, readonly string[]>();
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Remembers, until the window closes, which questions were put to this participant; none takes all of them back. */
export function setAsked(participantId: string, questionIds: readonly string[]): void {
  asked.set(participantId, questionIds);
  for (const listener of listeners) listener();
}

/** Ids of the questions that were put to this participant. */
export function useAsked(participantId: string): readonly string[] {
  return useSyncExternalStore(subscribe, () => asked.get(participantId) ?? NONE);
}
