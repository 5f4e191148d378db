import type { Decision } from '#shared/domain/participant';
import type { Reader, Writer } from './database';
import { fileByName } from './lesson-repository';

export function readDecisions(reader: Reader, participantId: string): Decision[] {
  return reader
    .prepare<[string], Decision>(
      `SELECT d.standard_ref AS standardRef, d.competence_id AS competenceId,
         d.standard_competence_id AS standardCompetenceId
       FROM decision d JOIN competence c ON c.id = d.competence_id
       WHERE c.participant_id = ? ORDER BY d.standard_ref, c.position, c.id`,
    )
    .all(participantId);
}

/** The last word counts: it takes the place of an earlier decision about the same competence and standard. */
export function saveDecision(writer: Writer, decision: Decision): void {
  writer
    .prepare(
      `INSERT INTO decision (competence_id, standard_ref, standard_competence_id) VALUES (?, ?, ?)
       ON CONFLICT (competence_id, standard_ref) DO UPDATE SET standard_competence_id = excluded.standard_competence_id`,
    )
    .run(decision.competenceId, decision.standardRef, decision.standardCompetenceId);
}

/**
 * Copies what was decided about one competence to another, and what it taught, beside the standards about which
 * nothing was decided there.
 */
export function copyDecisions(writer: Writer, fromId: string, toId: string): void {
  const refs = writer
    .prepare<[string, string], { ref: string }>(
      `SELECT standard_ref AS ref FROM decision WHERE competence_id = ?
       AND standard_ref NOT IN (SELECT standard_ref FROM decision WHERE competence_id = ?)`,
    )
    .all(fromId, toId);
  const decision = writer.prepare(
    `INSERT INTO decision (competence_id, standard_ref, standard_competence_id)
     SELECT ?, standard_ref, standard_competence_id FROM decision WHERE competence_id = ? AND standard_ref = ?`,
  );
  const lesson = writer.prepare(
    `INSERT INTO lesson (competence_id, standard_ref, standard_id, standard_competence_id, turned_down, learned_at)
     SELECT ?, standard_ref, standard_id, standard_competence_id, turned_down, learned_at
     FROM lesson WHERE competence_id = ? AND standard_ref = ?`,
  );
  for (const { ref } of refs) {
    decision.run(toId, fromId, ref);
    lesson.run(toId, fromId, ref);
  }
  fileByName(writer, toId);
}

export function deleteDecision(writer: Writer, competenceId: string, standardRef: string): void {
  writer.prepare('DELETE FROM decision WHERE competence_id = ? AND standard_ref = ?').run(competenceId, standardRef);
}
