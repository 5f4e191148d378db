import type { Competence, ParticipantRecord } from '#shared/domain/participant';
import type { RecordPatch } from '../api/record';

/** The record with one of its competences changed; shown before it is stored. */
export function withCompetence(id: string, change: Partial<Competence>): RecordPatch {
  return (record: ParticipantRecord) => ({
    ...record,
    competences: record.competences.map((competence) =>
      competence.id === id ? { ...competence, ...change } : competence,
    ),
  });
}

/** The record without one of its competences. */
export function withoutCompetence(id: string): RecordPatch {
  return (record) => ({ ...record, competences: record.competences.filter((competence) => competence.id !== id) });
}

/** The record with a competence that is being written, as it will be once it is stored. */
export function withNewCompetence(
  record: ParticipantRecord,
  { id, label, statementIds }: Pick<Competence, 'id' | 'label' | 'statementIds'>,
): ParticipantRecord {
  if (record.competences.some((competence) => competence.id === id)) return withCompetence(id, { label })(record);
  const competence: Competence = { id, label, outcome: {}, placement: null, key: false, why: {}, statementIds };
  return { ...record, competences: [...record.competences, competence] };
}
