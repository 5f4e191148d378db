import { ExpectedError } from '#shared/domain/errors';
import type { ParticipantRecord, Statement } from '#shared/domain/participant';
import type { Writer } from '../storage/database';
import { participantOfExperience } from '../storage/experience-repository';
import { readParticipant } from '../storage/participant-repository';
import {
  deleteStatement,
  insertStatement,
  participantOfStatement,
  saveStatementExperience,
  saveStatementText,
} from '../storage/statement-repository';
import { changeRecord } from './change-record';
import type { Session } from './session';

function ownExperience(writer: Writer, participantId: string, experienceId: string | null): void {
  if (experienceId !== null && participantOfExperience(writer, experienceId) !== participantId) {
    throw new ExpectedError('EXPERIENCE_NOT_FOUND', {});
  }
}

/**
 * Adds a statement after the others, or changes the one that has this id already.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, STATEMENT_NOT_FOUND (the id is a statement of somebody else),
 *   EXPERIENCE_NOT_FOUND
 */
export function addStatement(session: Session, participantId: string, statement: Statement): ParticipantRecord {
  return session.write((writer) => {
    if (!readParticipant(writer, participantId)) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
    const owner = participantOfStatement(writer, statement.id);
    if (owner !== null && owner !== participantId) throw new ExpectedError('STATEMENT_NOT_FOUND', {});
    ownExperience(writer, participantId, statement.experienceId);
    return changeRecord(session, writer, participantId, () => {
      if (owner === null) insertStatement(writer, participantId, statement);
      else saveStatementText(writer, statement.id, statement.text);
    });
  });
}

function changeStatement(
  session: Session,
  statementId: string,
  change: (writer: Writer, participantId: string) => void,
): ParticipantRecord {
  return session.write((writer) => {
    const participantId = participantOfStatement(writer, statementId);
    if (!participantId) throw new ExpectedError('STATEMENT_NOT_FOUND', {});
    return changeRecord(session, writer, participantId, () => change(writer, participantId));
  });
}

/** @throws ExpectedError STATEMENT_NOT_FOUND */
export const updateStatement = (session: Session, statementId: string, text: string): ParticipantRecord =>
  changeStatement(session, statementId, (writer) => saveStatementText(writer, statementId, text));

/**
 * Says which experience the statement is about.
 * @throws ExpectedError STATEMENT_NOT_FOUND, EXPERIENCE_NOT_FOUND (also for an experience of somebody else)
 */
export function setStatementExperience(
  session: Session,
  statementId: string,
  experienceId: string | null,
): ParticipantRecord {
  return changeStatement(session, statementId, (writer, participantId) => {
    ownExperience(writer, participantId, experienceId);
    saveStatementExperience(writer, statementId, experienceId);
  });
}

/**
 * The competences found in it stay.
 * @throws ExpectedError STATEMENT_NOT_FOUND
 */
export const removeStatement = (session: Session, statementId: string): ParticipantRecord =>
  changeStatement(session, statementId, (writer) => deleteStatement(writer, statementId));
