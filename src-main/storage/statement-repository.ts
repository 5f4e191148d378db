import type { Statement } from '#shared/domain/participant';
import type { Reader, Writer } from './database';

/** In the order they were written down. */
export function readStatements(reader: Reader, participantId: string): Statement[] {
  return reader
    .prepare<[string], Statement>(
      'SELECT id, text, experience_id AS experienceId FROM statement WHERE participant_id = ? ORDER BY position, id',
    )
    .all(participantId);
}

/** @returns the participant the statement belongs to, or null when there is no such statement */
export function participantOfStatement(reader: Reader, statementId: string): string | null {
  return (
    reader
      .prepare<[string], { participant_id: string }>('SELECT participant_id FROM statement WHERE id = ?')
      .get(statementId)?.participant_id ?? null
  );
}

/** Puts a statement after the others. */
export function insertStatement(writer: Writer, participantId: string, statement: Statement): void {
  writer
    .prepare(
      `INSERT INTO statement (id, participant_id, position, text, experience_id)
       SELECT ?, ?, coalesce(max(position), 0) + 1, ?, ? FROM statement WHERE participant_id = ?`,
    )
    .run(statement.id, participantId, statement.text, statement.experienceId, participantId);
}

export function saveStatementText(writer: Writer, id: string, text: string): void {
  writer.prepare('UPDATE statement SET text = ? WHERE id = ?').run(text, id);
}

/** Says which experience it is about; null takes it out of all. */
export function saveStatementExperience(writer: Writer, id: string, experienceId: string | null): void {
  writer.prepare('UPDATE statement SET experience_id = ? WHERE id = ?').run(experienceId, id);
}

export function deleteStatement(writer: Writer, statementId: string): void {
  writer.prepare('DELETE FROM statement WHERE id = ?').run(statementId);
}
