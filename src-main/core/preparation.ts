import type { ParticipantRecord } from '#shared/domain/participant';
import { PREPARATION_POINTS, type Preparation } from '#shared/domain/preparation';
import { readPreparation, savePreparation } from '../storage/preparation-repository';
import { changeRecord } from './change-record';
import type { Session } from './session';

/** What is not given stays as it is. */
export type PreparationChanges = { readonly [Field in keyof Preparation]?: Preparation[Field] | undefined };

const inOrder = (done: Preparation['done']): Preparation['done'] =>
  PREPARATION_POINTS.filter((point) => done.includes(point));

/**
 * Saves what is settled before the conversation.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function saveBefore(session: Session, participantId: string, changes: PreparationChanges): ParticipantRecord {
  return session.write((writer) =>
    changeRecord(session, writer, participantId, () => {
      const now = readPreparation(writer, participantId);
      savePreparation(writer, participantId, {
        spokenLanguage: changes.spokenLanguage ?? now.spokenLanguage,
        interpreter: changes.interpreter ?? now.interpreter,
        privateNotes: changes.privateNotes ?? now.privateNotes,
        done: inOrder(changes.done ?? now.done),
      });
    }),
  );
}
