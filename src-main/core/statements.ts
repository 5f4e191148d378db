import { randomUUID } from 'node:crypto';
import { ExpectedError } from '#shared/domain/errors';
import type { ParticipantRecord } from '#shared/domain/participant';
import type { Writer } from '../storage/database';
import { readParticipant, touchParticipant } from '../storage/participant-repository';
import {
  deleteStatement,
  insertStatement,
  participantOfStatement,
  saveStatement,
} from '../storage/statement-repository';
import { recordOf } from './participants';
import type { Session } from './session';

/** @throws ExpectedError PARTICIPANT_NOT_FOUND */
export function addStatement(session: Session, participantId: string, text: string): ParticipantRecord {
  return session.write((writer) => {
    if (!readParticipant(writer, participantId)) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
    insertStatement(writer, participantId, { id: randomUUID(), text });
    touchParticipant(writer, participantId, session.now());
    return recordOf(writer, participantId);
  });
}

function changeStatement(session: Session, statementId: string, change: (writer: Writer) => void): ParticipantRecord {
  return session.write((writer) => {
    const participantId = participantOfStatement(writer, statementId);
    if (!participantId) throw new ExpectedError('STATEMENT_NOT_FOUND', {});
    change(writer);
    touchParticipant(writer, participantId, session.now());
    return recordOf(writer, participantId);
  });
}

/** @throws ExpectedError STATEMENT_NOT_FOUND */
export const updateStatement = (session: Session, statementId: string, text: string): ParticipantRecord =>
  changeStatement(session, statementId, (writer) => saveStatement(writer, { id: statementId, text }));

/**
 * The competences found in it stay.
 * @throws ExpectedError STATEMENT_NOT_FOUND
 */
export const removeStatement = (session: Session, statementId: string): ParticipantRecord =>
  changeStatement(session, statementId, (writer) => deleteStatement(writer, statementId));
