import participantB from '#resources/demo/participant-b.json';
import type { ParticipantRecord } from '#shared/domain/participant';
import type { Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { readParticipant } from '../storage/participant-repository';
import { readSetting, saveSetting } from '../storage/setting-repository';
import { insertInvented } from './demo-participant';
import { recordOf } from './participants';
import type { Session } from './session';

/** Whom the guided tour is written for: its words name the statements and competences of this one. */
export const PRACTICE_FILE = participantB;

export type Practice = { readonly participantId: string; readonly name: string };

/** @returns the invented participant that the tour walks with; null when there is none, or it has been deleted */
export function findPractice(session: Session): Practice | null {
  return session.read((reader) => {
    const id = readSetting(reader, 'practiceParticipant');
    const participant = typeof id === 'string' ? readParticipant(reader, id) : null;
    return participant && { participantId: participant.id, name: participant.name };
  });
}

/**
 * Adds a participant to practise on: invented, called so, and deletable as any other. The id is the caller's: asked a
 * second time with the same one, it answers with what is there.
 */
export function addPractice(session: Session, participantId: string, language: Language): ParticipantRecord {
  return session.write((writer) => {
    if (!readParticipant(writer, participantId)) {
      const name = translatorFor(language)('guide:practice.name');
      const invented = { id: participantId, name, createdAt: session.now(), today: session.today() };
      insertInvented(writer, PRACTICE_FILE, invented);
      saveSetting(writer, 'practiceParticipant', participantId);
    }
    return recordOf(writer, participantId);
  });
}
