import type { Competence } from '#shared/domain/participant';
import type { LocalizedText } from '#shared/domain/text';
import type { Reader, Writer } from './database';
import { fileByName } from './lesson-repository';

type CompetenceRow = {
  id: string;
  label: string;
  outcome: string;
  placement: Competence['placement'];
  is_key: 0 | 1;
  why: string;
  statement_ids: string;
};

const SELECT = `
  SELECT c.id, c.label, c.outcome, c.placement, c.is_key, c.why,
    (SELECT json_group_array(link.statement_id) FROM (
      SELECT cs.statement_id FROM competence_statement cs JOIN statement s ON s.id = cs.statement_id
      WHERE cs.competence_id = c.id ORDER BY s.position, s.id) link) AS statement_ids
  FROM competence c`;

const toCompetence = (row: CompetenceRow): Competence => ({
  id: row.id,
  label: JSON.parse(row.label) as LocalizedText,
  outcome: JSON.parse(row.outcome) as LocalizedText,
  placement: row.placement,
  key: row.is_key === 1,
  why: JSON.parse(row.why) as LocalizedText,
  statementIds: JSON.parse(row.statement_ids) as string[],
});

/** In the counsellor's order: as they were found until it is changed. */
export function readCompetences(reader: Reader, participantId: string): Competence[] {
  return reader
    .prepare<[string], CompetenceRow>(`${SELECT} WHERE c.participant_id = ? ORDER BY c.position, c.id`)
    .all(participantId)
    .map(toCompetence);
}

/** @returns the competence with the participant it belongs to, or null when there is none with that id */
export function readCompetence(
  reader: Reader,
  competenceId: string,
): { competence: Competence; participantId: string } | null {
  const row = reader.prepare<[string], CompetenceRow>(`${SELECT} WHERE c.id = ?`).get(competenceId);
  const owner = reader
    .prepare<[string], { participant_id: string }>('SELECT participant_id FROM competence WHERE id = ?')
    .get(competenceId);
  return row && owner ? { competence: toCompetence(row), participantId: owner.participant_id } : null;
}

/** Puts a competence after the others, with the statements it was found in. */
export function insertCompetence(writer: Writer, participantId: string, competence: Competence): void {
  writer
    .prepare(
      `INSERT INTO competence (id, participant_id, position, label, outcome, placement, is_key, why)
       SELECT ?, ?, coalesce(max(position), 0) + 1, ?, ?, ?, ?, ? FROM competence WHERE participant_id = ?`,
    )
    .run(
      competence.id,
      participantId,
      JSON.stringify(competence.label),
      JSON.stringify(competence.outcome),
      competence.placement,
      competence.key ? 1 : 0,
      JSON.stringify(competence.why),
      participantId,
    );
  addStatements(writer, competence.id, competence.statementIds);
}

/** Says that the competence was found in these statements as well. */
export function addStatements(writer: Writer, competenceId: string, statementIds: readonly string[]): void {
  const link = writer.prepare('INSERT OR IGNORE INTO competence_statement (competence_id, statement_id) VALUES (?, ?)');
  for (const statementId of statementIds) link.run(competenceId, statementId);
}

/**
 * Saves name, outcome, placement, whether it is key and why; the statements it was found in stay. What was decided about it
 * is remembered under its new name.
 */
export function saveCompetence(writer: Writer, competence: Competence): void {
  const label = JSON.stringify(competence.label);
  const known = writer
    .prepare<[string], { label: string }>('SELECT label FROM competence WHERE id = ?')
    .get(competence.id);
  writer
    .prepare('UPDATE competence SET label = ?, outcome = ?, placement = ?, is_key = ?, why = ? WHERE id = ?')
    .run(
      label,
      JSON.stringify(competence.outcome),
      competence.placement,
      competence.key ? 1 : 0,
      JSON.stringify(competence.why),
      competence.id,
    );
  // Filing writes pages that lie far apart: a letter in an outcome does without.
  if (known?.label !== label) fileByName(writer, competence.id);
}

/** @param ids all of a participant's, in their new order */
export function orderCompetences(writer: Writer, ids: readonly string[]): void {
  const place = writer.prepare('UPDATE competence SET position = ? WHERE id = ?');
  for (const [index, id] of ids.entries()) place.run(index + 1, id);
}

export function deleteCompetence(writer: Writer, competenceId: string): void {
  writer.prepare('DELETE FROM competence WHERE id = ?').run(competenceId);
}
