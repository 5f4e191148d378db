import { ExpectedError } from '#shared/domain/errors';
import type { ParticipantRecord, Statement } from '#shared/domain/participant';
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

/**
 * Adds a statement after the others, or changes the one that has this id already.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, STATEMENT_NOT_FOUND (the id is a statement of somebody else)
 */
export function addStatement(session: Session, participantId: string, statement: Statement): ParticipantRecord {
  return session.write((writer) => {
    if (!readParticipant(writer, participantId)) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
    const owner = participantOfStatement(writer, statement.id);
    if (owner !== null && owner !== participantId) throw new ExpectedError('STATEMENT_NOT_FOUND', {});
    if (owner === null) insertStatement(writer, participantId, statement);
    else saveStatement(writer, statement);
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
