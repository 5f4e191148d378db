import { ExpectedError } from '#shared/domain/errors';
import type { Evidence } from '#shared/domain/evidence';
import type { ParticipantRecord } from '#shared/domain/participant';
import { addStatements, readCompetence } from '../storage/competence-repository';
import { competenceOfEvidence, deleteEvidence, saveEvidence as storeEvidence } from '../storage/evidence-repository';
import { participantOfStatement } from '../storage/statement-repository';
import { changeRecord } from './change-record';
import type { Session } from './session';

/**
 * Says what a competence rests on, or changes what was said under this id. A statement that it rests on is one it was
 * found in.
 * @throws ExpectedError COMPETENCE_NOT_FOUND, STATEMENT_NOT_FOUND (also for a statement of somebody else),
 *   EVIDENCE_NOT_FOUND (the id is the evidence of another competence)
 */
export function saveEvidence(session: Session, evidence: Evidence): ParticipantRecord {
  return session.write((writer) => {
    const found = readCompetence(writer, evidence.competenceId);
    if (!found) throw new ExpectedError('COMPETENCE_NOT_FOUND', {});
    const { participantId } = found;
    if (evidence.statementId !== null && participantOfStatement(writer, evidence.statementId) !== participantId) {
      throw new ExpectedError('STATEMENT_NOT_FOUND', {});
    }
    const known = competenceOfEvidence(writer, evidence.id);
    if (known !== null && known !== evidence.competenceId) throw new ExpectedError('EVIDENCE_NOT_FOUND', {});
    return changeRecord(session, writer, participantId, () => {
      storeEvidence(writer, evidence);
      if (evidence.statementId !== null) addStatements(writer, evidence.competenceId, [evidence.statementId]);
    });
  });
}

/** @throws ExpectedError EVIDENCE_NOT_FOUND */
export function removeEvidence(session: Session, evidenceId: string): ParticipantRecord {
  return session.write((writer) => {
    const competenceId = competenceOfEvidence(writer, evidenceId);
    const found = competenceId === null ? null : readCompetence(writer, competenceId);
    if (!found) throw new ExpectedError('EVIDENCE_NOT_FOUND', {});
    return changeRecord(session, writer, found.participantId, () => deleteEvidence(writer, evidenceId));
  });
}
