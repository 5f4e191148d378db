import { createContext, type RefObject, useContext } from 'react';
import type { Competence } from '#shared/domain/participant';
import type { Placement } from '#shared/domain/placement';

/** A drop target's id is its placement; this one is the tray's. */
export const NOT_PLACED = 'not-placed';

export type BoardContextValue = {
  readonly move: (competence: Competence, placement: Placement | null) => void;
  readonly remove: (competence: Competence) => void;
  /** The card that takes the focus when it is drawn: a card that moves is drawn anew in its new place. */
  readonly focusNext: RefObject<string | null>;
};

export const BoardContext = createContext<BoardContextValue | null>(null);

export function useBoard(): BoardContextValue {
  const value = useContext(BoardContext);
  if (!value) throw new Error('a card is shown outside of the board');
  return value;
}
