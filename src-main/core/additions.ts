import { ExpectedError } from '#shared/domain/errors';
import type { ParticipantRecord, PersonalOutcome } from '#shared/domain/participant';
import { type TextLanguage, withTextIn } from '#shared/domain/text';
import { savePersonalOutcome } from '../storage/personal-outcome-repository';
import { changeRecord } from './change-record';
import { recordOf } from './participants';
import type { Session } from './session';
import { findStandard } from './standard-library';

export type PersonalOutcomeText = Omit<PersonalOutcome, 'text'> & {
  readonly language: TextLanguage;
  readonly text: string;
};

/**
 * Writes in one language what a participant can beyond the standard's outcome for a key competence.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, STANDARD_NOT_FOUND, STANDARD_COMPETENCE_NOT_FOUND
 */
export function setPersonalOutcome(
  session: Session,
  participantId: string,
  { standardRef, standardCompetenceId, language, text }: PersonalOutcomeText,
): ParticipantRecord {
  const { competences } = findStandard(session, standardRef);
  if (!competences.some(({ id }) => id === standardCompetenceId)) {
    throw new ExpectedError('STANDARD_COMPETENCE_NOT_FOUND', { id: standardCompetenceId });
  }
  return session.write((writer) => {
    const known = recordOf(writer, participantId).personalOutcomes.find(
      (outcome) => outcome.standardRef === standardRef && outcome.standardCompetenceId === standardCompetenceId,
    );
    const changed = withTextIn(known?.text ?? {}, language, text);
    return changeRecord(session, writer, participantId, () =>
      savePersonalOutcome(writer, participantId, { standardRef, standardCompetenceId, text: changed }),
    );
  });
}
