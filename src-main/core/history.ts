import { ExpectedError } from '#shared/domain/errors';
import type { Change } from '#shared/domain/history';
import type { ParticipantRecord } from '#shared/domain/participant';
import { markUndone, readChange, readChanges } from '../storage/change-repository';
import { readParticipant, touchParticipant } from '../storage/participant-repository';
import { restoreRows } from '../storage/participant-rows';
import { describeChange } from './describe-change';
import { recordOf } from './participants';
import type { Session } from './session';

/** As many as anybody reads through. */
const SHOWN = 200;

function step(session: Session, participantId: string, direction: 'undo' | 'redo'): ParticipantRecord {
  return session.write((writer) => {
    const change = readChange(writer, participantId, direction === 'undo' ? 'standing' : 'undone');
    if (change) {
      restoreRows(writer, change.touched, direction === 'undo' ? 'before' : 'after');
      markUndone(writer, change.id, direction === 'undo');
      touchParticipant(writer, participantId, session.now());
    }
    return recordOf(writer, participantId);
  });
}

/**
 * Takes the last change back; nothing when there is none.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export const undo = (session: Session, participantId: string): ParticipantRecord =>
  step(session, participantId, 'undo');

/**
 * Does again what was taken back last; nothing when something else was changed since.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export const redo = (session: Session, participantId: string): ParticipantRecord =>
  step(session, participantId, 'redo');

/**
 * What was changed, newest first, the latest two hundred.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function listChanges(session: Session, participantId: string): Change[] {
  return session.read((reader) => {
    if (!readParticipant(reader, participantId)) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
    const { competences } = recordOf(reader, participantId);
    const labels = new Map(competences.map(({ id, label }) => [id, label]));
    return readChanges(reader, participantId, SHOWN).map((change) => describeChange(change, labels));
  });
}
