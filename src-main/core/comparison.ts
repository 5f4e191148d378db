import { type Comparison, compare } from '#shared/domain/comparison';
import { ExpectedError } from '#shared/domain/errors';
import type { Competence, Decision, ParticipantRecord } from '#shared/domain/participant';
import type { Standard } from '#shared/domain/standard';
import type { Language } from '#shared/domain/text';
import { deleteDecision, saveDecision } from '../storage/decision-repository';
import { saveLesson } from '../storage/lesson-repository';
import { changeCompetence } from './competences';
import { lessonsFor } from './lessons';
import { getRecord } from './participants';
import type { Session } from './session';
import { findStandard } from './standard-library';
import { linksFor, suggestionsFor } from './suggestions';

/**
 * A participant's key competences beside a standard's: the counsellor's decisions first, suggestions for the rest, and
 * among these first what was decided about others of the same name.
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
  const lessons = lessonsFor(session, standard, competences);
  return compare(competences, standard, suggestionsFor(competences, standard, language, lessons), decisions);
}

/** @throws ExpectedError PARTICIPANT_NOT_FOUND, STANDARD_NOT_FOUND */
export const getComparison = (
  session: Session,
  participantId: string,
  standardRef: string,
  language: Language,
): Comparison<Competence> => compareRecord(session, getRecord(session, participantId), standardRef, language);

/** What is suggested for the competence and is not what was decided; what the window showed goes first. */
function turnedDownBy(
  session: Session,
  standard: Standard,
  competence: Competence,
  answer: string | null,
): string | null {
  const shown = linksFor([competence], standard, lessonsFor(session, standard, [competence]));
  const read = linksFor([competence], standard);
  const ids = [...shown, ...read].map(({ standardCompetenceId }) => standardCompetenceId);
  return ids.find((id) => id !== null && id !== answer) ?? null;
}

/**
 * The counsellor's word on one competence. It teaches, too: others of the same name are suggested likewise.
 * @throws ExpectedError COMPETENCE_NOT_FOUND, STANDARD_NOT_FOUND, STANDARD_COMPETENCE_NOT_FOUND
 */
export function decide(session: Session, decision: Decision): ParticipantRecord {
  const standard = findStandard(session, decision.standardRef);
  const { standardCompetenceId } = decision;
  if (standardCompetenceId !== null && !standard.competences.some(({ id }) => id === standardCompetenceId)) {
    throw new ExpectedError('STANDARD_COMPETENCE_NOT_FOUND', { id: standardCompetenceId });
  }
  return changeCompetence(session, decision.competenceId, (writer, competence) => {
    const turnedDown = turnedDownBy(session, standard, competence, standardCompetenceId);
    saveDecision(writer, decision);
    saveLesson(writer, decision, { standardCompetenceId, turnedDown, learnedAt: session.now() });
  });
}

/**
 * Takes the decision back, and with it what it taught.
 * @throws ExpectedError COMPETENCE_NOT_FOUND
 */
export const undecide = (session: Session, competenceId: string, standardRef: string): ParticipantRecord =>
  changeCompetence(session, competenceId, (writer) => deleteDecision(writer, competenceId, standardRef));
