import { randomUUID } from 'node:crypto';
import { ExpectedError } from '#shared/domain/errors';
import type { Competence, ParticipantRecord } from '#shared/domain/participant';
import { type TextLanguage, withTextIn } from '#shared/domain/text';
import { deleteCompetence, insertCompetence, readCompetence, saveCompetence } from '../storage/competence-repository';
import type { Writer } from '../storage/database';
import { saveEvidence } from '../storage/evidence-repository';
import { participantOfStatement } from '../storage/statement-repository';
import { changeRecord } from './change-record';
import { recordOf } from './participants';
import type { Session } from './session';

export type NewCompetence = {
  readonly competenceId: string;
  readonly language: TextLanguage;
  readonly label: string;
  readonly statementIds: readonly string[];
  /** The words it was found in; blank for the whole of each statement. */
  readonly quote: string;
};

/**
 * A competence found in the conversation: not placed and not key until the counsellor says so. It rests on the
 * participant's own word, said today. When the id is there
 * already, its name is changed.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, STATEMENT_NOT_FOUND (also for a statement of somebody else),
 *   COMPETENCE_NOT_FOUND (the id is a competence of somebody else)
 */
export function addCompetence(
  session: Session,
  participantId: string,
  { competenceId, language, label, statementIds, quote }: NewCompetence,
): ParticipantRecord {
  return session.write((writer) => {
    const { statements } = recordOf(writer, participantId);
    const known = readCompetence(writer, competenceId);
    if (known && known.participantId !== participantId) throw new ExpectedError('COMPETENCE_NOT_FOUND', {});
    for (const statementId of statementIds) {
      if (participantOfStatement(writer, statementId) !== participantId) {
        throw new ExpectedError('STATEMENT_NOT_FOUND', {});
      }
    }
    return changeRecord(session, writer, participantId, () => {
      if (known) {
        saveCompetence(writer, { ...known.competence, label: withTextIn(known.competence.label, language, label) });
        return;
      }
      insertCompetence(writer, participantId, {
        id: competenceId,
        label: { [language]: label },
        outcome: {},
        placement: null,
        key: false,
        why: {},
        statementIds: [...statementIds],
      });
      for (const { id, text } of statements.filter(({ id }) => statementIds.includes(id))) {
        saveEvidence(writer, {
          id: randomUUID(),
          competenceId,
          statementId: id,
          kind: 'self-reported',
          quote: quote.trim() === '' ? text : quote,
          by: '',
          on: session.today(),
          note: '',
        });
      }
    });
  });
}

/**
 * Runs a change on the competence as it is stored now.
 * @throws ExpectedError COMPETENCE_NOT_FOUND
 */
export function changeCompetence(
  session: Session,
  competenceId: string,
  change: (writer: Writer, competence: Competence) => void,
): ParticipantRecord {
  return session.write((writer) => {
    const found = readCompetence(writer, competenceId);
    if (!found) throw new ExpectedError('COMPETENCE_NOT_FOUND', {});
    return changeRecord(session, writer, found.participantId, () => change(writer, found.competence));
  });
}

/** @throws ExpectedError COMPETENCE_NOT_FOUND */
export const setText = (
  session: Session,
  competenceId: string,
  part: 'label' | 'outcome' | 'why',
  language: TextLanguage,
  text: string,
): ParticipantRecord =>
  changeCompetence(session, competenceId, (writer, competence) =>
    saveCompetence(writer, { ...competence, [part]: withTextIn(competence[part], language, text) }),
  );

/** @throws ExpectedError COMPETENCE_NOT_FOUND */
export const setPlacement = (
  session: Session,
  competenceId: string,
  placement: Competence['placement'],
): ParticipantRecord =>
  changeCompetence(session, competenceId, (writer, competence) => saveCompetence(writer, { ...competence, placement }));

/** @throws ExpectedError COMPETENCE_NOT_FOUND */
export const setKey = (session: Session, competenceId: string, key: boolean): ParticipantRecord =>
  changeCompetence(session, competenceId, (writer, competence) => saveCompetence(writer, { ...competence, key }));

/** @throws ExpectedError COMPETENCE_NOT_FOUND */
export const removeCompetence = (session: Session, competenceId: string): ParticipantRecord =>
  changeCompetence(session, competenceId, (writer) => deleteCompetence(writer, competenceId));
