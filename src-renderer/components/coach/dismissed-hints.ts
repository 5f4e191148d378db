import { useSyncExternalStore } from 'react';
import type { CoachKind } from '#shared/coach/kinds';

let dismissed: ReadonlySet<string> = new Set();
const listeners = new Set<() => void>();

const keyOf = (kind: CoachKind, words: string): string => `${kind} ${words.trim().toLowerCase()}`;

function change(next: ReadonlySet<string>): void {
  dismissed = next;
  for (const listener of listeners) listener();
}

/** A hint of this kind on these words is not wanted, wherever they stand, until the window is closed or locked. Nothing is stored. */
export function dismissHint(kind: CoachKind, words: string): void {
  change(new Set([...dismissed, keyOf(kind, words)]));
}

/** It is wanted after all. */
export function restoreHint(kind: CoachKind, words: string): void {
  change(new Set([...dismissed].filter((key) => key !== keyOf(kind, words))));
}

/** Forgets the words, as when the workspace is locked. */
export function forgetDismissed(): void {
  if (dismissed.size > 0) change(new Set());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says whether a hint on some words is not wanted. */
export function useDismissed(): (kind: CoachKind, words: string) => boolean {
  const keys = useSyncExternalStore(subscribe, () => dismissed);
  return (kind, words) => keys.has(keyOf(kind, words));
}
