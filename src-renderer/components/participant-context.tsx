import { createContext, useContext } from 'react';
import type { ParticipantRecord, WizardStep } from '#shared/domain/participant';
import type { Language } from '#shared/domain/text';

export type ParticipantContextValue = {
  readonly participantId: string;
  readonly record: ParticipantRecord;
  /** The language that competences are named in until the counsellor chooses the other. */
  readonly writing: Language;
  readonly setWriting: (language: Language) => void;
};

export const ParticipantContext = createContext<ParticipantContextValue | null>(null);

/** The participant that the page is about. */
export function useParticipant(): ParticipantContextValue {
  const value = useContext(ParticipantContext);
  if (!value) throw new Error('a step is shown outside of the participant page');
  return value;
}

/** Where a step of the participant's road stands. */
export function stepPath(participantId: string, step: WizardStep): string {
  return `/participants/${participantId}/${step}`;
}

/** Where it stands what was changed in the participant's description. */
export const historyPath = (participantId: string): string => `/participants/${participantId}/history`;

/** Where the kept versions of the participant's description stand. */
export const versionsPath = (participantId: string): string => `/participants/${participantId}/versions`;

/** Where everything about a participant can be seen, taken along, handed over and erased. */
export const dataPath = (participantId: string): string => `/participants/${participantId}/data`;
