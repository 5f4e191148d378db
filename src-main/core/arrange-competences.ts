import { randomUUID } from 'node:crypto';
import { ExpectedError } from '#shared/domain/errors';
import type { ParticipantRecord } from '#shared/domain/participant';
import type { Placement } from '#shared/domain/placement';
import { type TextLanguage, withTextIn } from '#shared/domain/text';
import { insertCompetence, orderCompetences, readCompetence, saveCompetence } from '../storage/competence-repository';
import { readEvidence, saveEvidence } from '../storage/evidence-repository';
import { saveKeptApart } from '../storage/kept-apart-repository';
import { changeRecord } from './change-record';
import { recordOf } from './participants';
import type { Session } from './session';

export type NewPart = {
  readonly newCompetenceId: string;
  readonly language: TextLanguage;
  readonly label: string;
  readonly placement: Placement;
};

/**
 * One competence becomes two: the other stands at another point and rests on the same words. It is not key, and has no
 * learning outcome, until the counsellor says so; that the two are alike is not asked about. When the id is there
 * already, its name and place are changed.
 * @throws ExpectedError COMPETENCE_NOT_FOUND (also when the new id is a competence of somebody else)
 */
export function splitCompetence(session: Session, competenceId: string, part: NewPart): ParticipantRecord {
  const { newCompetenceId, language, label, placement } = part;
  return session.write((writer) => {
    const whole = readCompetence(writer, competenceId);
    if (!whole) throw new ExpectedError('COMPETENCE_NOT_FOUND', {});
    const { participantId } = whole;
    const known = readCompetence(writer, newCompetenceId);
    if (known && known.participantId !== participantId) throw new ExpectedError('COMPETENCE_NOT_FOUND', {});
    return changeRecord(session, writer, participantId, () => {
      if (known) {
        const { competence } = known;
        saveCompetence(writer, { ...competence, label: withTextIn(competence.label, language, label), placement });
        return;
      }
      insertCompetence(writer, participantId, {
        id: newCompetenceId,
        label: { [language]: label },
        outcome: {},
        placement,
        key: false,
        why: {},
        statementIds: whole.competence.statementIds,
      });
      for (const evidence of readEvidence(writer, participantId)) {
        if (evidence.competenceId !== competenceId) continue;
        saveEvidence(writer, { ...evidence, id: randomUUID(), competenceId: newCompetenceId });
      }
      saveKeptApart(writer, competenceId, newCompetenceId);
    });
  });
}

/**
 * Puts all of a participant's competences in this order, the most important first.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, ORDER_OUTDATED (the ids are not exactly the participant's)
 */
export function setOrder(session: Session, participantId: string, ids: readonly string[]): ParticipantRecord {
  return session.write((writer) => {
    const { competences } = recordOf(writer, participantId);
    const wanted = new Set(ids);
    const isComplete = wanted.size === ids.length && competences.every(({ id }) => wanted.has(id));
    if (!isComplete || competences.length !== ids.length) throw new ExpectedError('ORDER_OUTDATED', {});
    const isNew = competences.some(({ id }, index) => id !== ids[index]);
    return changeRecord(session, writer, participantId, () => isNew && orderCompetences(writer, ids));
  });
}
