import type { ExperienceChanges } from '#shared/contract/experiences';
import { EXPERIENCE_PHASES, type Experience, type ExperiencePhase } from '#shared/domain/experience';
import type { ParticipantRecord } from '#shared/domain/participant';
import { client } from '../../api/client';
import { type RecordPatch, saveRecord } from '../../api/record';
import { reportFailure } from '../../components/failure-notice';

const BLANK = { title: '', place: '', phase: 'home', kind: 'paid', from: '', to: '', tasks: '' } as const;

/** The record with an experience added or changed, as it will be once it is stored. */
export function withExperience(record: ParticipantRecord, changes: ExperienceChanges): ParticipantRecord {
  const known = record.experiences.some(({ id }) => id === changes.id);
  const experiences = known
    ? record.experiences.map((experience) =>
        experience.id === changes.id ? ({ ...experience, ...changes } as Experience) : experience,
      )
    : [...record.experiences, { ...BLANK, ...changes } as Experience];
  return { ...record, experiences };
}

/** The record without an experience; what was said about it stays. */
export function withoutExperience(id: string): RecordPatch {
  return (record) => ({
    ...record,
    experiences: record.experiences.filter((experience) => experience.id !== id),
    statements: record.statements.map((statement) =>
      statement.experienceId === id ? { ...statement, experienceId: null } : statement,
    ),
  });
}

/** Stores a change that is no typing; the screen shows it at once. */
export function saveExperience(participantId: string, changes: ExperienceChanges): void {
  saveRecord({
    participantId,
    patch: (record) => withExperience(record, changes),
    send: () => client.experiences.save({ participantId, experience: changes }),
  }).catch(reportFailure);
}

/** Says which experience a statement is about; null takes it out of all. */
export function moveStatement(participantId: string, statementId: string, experienceId: string | null): void {
  saveRecord({
    participantId,
    patch: (record) => ({
      ...record,
      statements: record.statements.map((statement) =>
        statement.id === statementId ? { ...statement, experienceId } : statement,
      ),
    }),
    send: () => client.statements.setExperience({ statementId, experienceId }),
  }).catch(reportFailure);
}

/** In the order of a life, and within a phase in the counsellor's. */
export function inLifeOrder(experiences: readonly Experience[]): Experience[] {
  return EXPERIENCE_PHASES.flatMap((phase) => ofPhase(experiences, phase));
}

export function ofPhase(experiences: readonly Experience[], phase: ExperiencePhase): Experience[] {
  return experiences.filter((experience) => experience.phase === phase);
}
