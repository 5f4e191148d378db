import { type Comparison, compare } from '#shared/domain/comparison';
import { ExpectedError } from '#shared/domain/errors';
import type { Competence, Decision, ParticipantRecord } from '#shared/domain/participant';
import type { Language } from '#shared/domain/text';
import { deleteDecision, saveDecision } from '../storage/decision-repository';
import { changeCompetence } from './competences';
import { getRecord } from './participants';
import type { Session } from './session';
import { findStandard } from './standard-library';
import { suggestionsFor } from './suggestions';

/**
 * A participant's key competences beside a standard's: the counsellor's decisions first, suggestions for the rest.
 * @throws ExpectedError STANDARD_NOT_FOUND
 */
export function compareRecord(
  session: Session,
  record: ParticipantRecord,
  standardRef: string,
  language: Language,
): Comparison<Competence> {
  const standard = findStandard(session, standardRef);
  const competences = record.competences.filter(({ key }) => key);
  const decisions = record.decisions.filter((decision) => decision.standardRef === standardRef);
  return compare(competences, standard, suggestionsFor(competences, standard, language), decisions);
}

/** @throws ExpectedError PARTICIPANT_NOT_FOUND, STANDARD_NOT_FOUND */
export const getComparison = (
  session: Session,
  participantId: string,
  standardRef: string,
  language: Language,
): Comparison<Competence> => compareRecord(session, getRecord(session, participantId), standardRef, language);

/** @throws ExpectedError COMPETENCE_NOT_FOUND, STANDARD_NOT_FOUND, STANDARD_COMPETENCE_NOT_FOUND */
export function decide(session: Session, decision: Decision): ParticipantRecord {
  const { competences } = findStandard(session, decision.standardRef);
  const { standardCompetenceId } = decision;
  if (standardCompetenceId !== null && !competences.some(({ id }) => id === standardCompetenceId)) {
    throw new ExpectedError('STANDARD_COMPETENCE_NOT_FOUND', { id: standardCompetenceId });
  }
  return changeCompetence(session, decision.competenceId, (writer) => saveDecision(writer, decision));
}

/** @throws ExpectedError COMPETENCE_NOT_FOUND */
export const undecide = (session: Session, competenceId: string, standardRef: string): ParticipantRecord =>
  changeCompetence(session, competenceId, (writer) => deleteDecision(writer, competenceId, standardRef));
