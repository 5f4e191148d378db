import type { ParticipantRecord } from '#shared/domain/participant';
import type { RecordPatch } from '../../api/record';

/** The record with a statement that is being written, as it will be once it is stored. */
export function withNewStatement(
  record: ParticipantRecord,
  id: string,
  text: string,
  experienceId: string | null = null,
): ParticipantRecord {
  const known = record.statements.some((statement) => statement.id === id);
  const statements = known
    ? record.statements.map((statement) => (statement.id === id ? { ...statement, text } : statement))
    : [...record.statements, { id, text, experienceId }];
  return { ...record, statements };
}

/** The record without a statement; the competences found in it stay. */
export function withoutStatement(id: string): RecordPatch {
  return (record) => ({
    ...record,
    statements: record.statements.filter((statement) => statement.id !== id),
    competences: record.competences.map((competence) => ({
      ...competence,
      statementIds: competence.statementIds.filter((statementId) => statementId !== id),
    })),
  });
}
