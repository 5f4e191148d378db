import { useSyncExternalStore } from 'react';

/** What the guide has open: the list of shortcuts, the offer of the tour, or nothing. */
export type GuideDialog = 'shortcuts' | 'tour';

/** How far somebody has come in the tour. */
export type TourProgress = { readonly participantId: string; readonly stop: number };

type GuideState = {
  readonly dialog: GuideDialog | null;
  readonly tour: TourProgress | null;
  /** Where the tour was ended before its last stop: it can be taken up there as long as the window is open. */
  readonly left: TourProgress | null;
};

const NOTHING: GuideState = { dialog: null, tour: null, left: null };

let state = NOTHING;
const listeners = new Set<() => void>();

function set(changes: Partial<GuideState>): void {
  state = { ...state, ...changes };
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useGuide = (): GuideState => useSyncExternalStore(subscribe, () => state);

/** Opens one of the guide's dialogs; null closes it. */
export const showInGuide = (dialog: GuideDialog | null): void => set({ dialog });

/** Begins the tour, or takes it up, or goes on to another stop. */
export const walkTo = (tour: TourProgress): void => set({ tour, left: null, dialog: null });

/** Ends the tour. @param finished there is nothing left to take up */
export const endTour = (finished: boolean): void => set({ tour: null, left: finished ? null : state.tour });

/** Forgets everything, as when the workspace is locked. */
export const forgetGuide = (): void => {
  if (state !== NOTHING) set(NOTHING);
};
