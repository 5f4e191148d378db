import type { Decision } from '#shared/domain/participant';
import type { Reader, Writer } from './database';

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

export function deleteDecision(writer: Writer, competenceId: string, standardRef: string): void {
  writer.prepare('DELETE FROM decision WHERE competence_id = ? AND standard_ref = ?').run(competenceId, standardRef);
}
