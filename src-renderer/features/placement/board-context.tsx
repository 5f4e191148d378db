import { createContext, useContext } from 'react';
import type { Competence } from '#shared/domain/participant';
import type { Placement } from '#shared/domain/placement';

/** A drop target's id is its placement; this one is the tray's. */
export const NOT_PLACED = 'not-placed';

/** What a competence rests on, or making two of it. */
export type BoardWindow = 'evidence' | 'split';

/** The id of a card's button. A card that moves is drawn anew in its new place. */
export const cardId = (competenceId: string): string => `card-${competenceId}`;

export type BoardContextValue = {
  readonly move: (competence: Competence, placement: Placement | null) => void;
  readonly remove: (competence: Competence) => void;
  /** Opens what the card's menu offers beside the places. */
  readonly open: (what: BoardWindow, competence: Competence) => void;
};

export const BoardContext = createContext<BoardContextValue | null>(null);

export function useBoard(): BoardContextValue {
  const value = useContext(BoardContext);
  if (!value) throw new Error('a card is shown outside of the board');
  return value;
}
