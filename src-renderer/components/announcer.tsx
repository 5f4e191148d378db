import { useSyncExternalStore } from 'react';

let spoken = '';
const listeners = new Set<() => void>();

/** Says something to those who hear the window instead of seeing it. Nothing is shown. */
export function announce(text: string): void {
  // The same words twice in a row would otherwise be no change, and not be said.
  spoken = text === spoken ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => spoken);
  return (
    <div role="status" className="bp-visually-hidden" data-testid="announcer">
      {text}
    </div>
  );
}
