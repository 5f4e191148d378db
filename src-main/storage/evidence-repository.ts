import type { Evidence } from '#shared/domain/evidence';
import type { Reader, Writer } from './database';

/** What each of a participant's competences rests on, competence by competence, in the order it was noted. */
export function readEvidence(reader: Reader, participantId: string): Evidence[] {
  return reader
    .prepare<[string], Evidence>(
      `SELECT e.id, e.competence_id AS competenceId, e.statement_id AS statementId, e.kind, e.quote,
         e.by_whom AS "by", e.noted_on AS "on", e.note
       FROM evidence e JOIN competence c ON c.id = e.competence_id
       WHERE c.participant_id = ? ORDER BY c.position, c.id, e.position, e.id`,
    )
    .all(participantId);
}

/** @returns the competence it is about, or null when there is none with that id */
export const competenceOfEvidence = (reader: Reader, id: string): string | null =>
  reader.prepare<[string], { competence_id: string }>('SELECT competence_id FROM evidence WHERE id = ?').get(id)
    ?.competence_id ?? null;

/** Puts a new one after the others; one that is there keeps its place and the competence it is about. */
export function saveEvidence(writer: Writer, evidence: Evidence): void {
  writer
    .prepare(
      `INSERT INTO evidence (id, competence_id, statement_id, position, kind, quote, by_whom, noted_on, note)
       SELECT :id, :competenceId, :statementId, coalesce(max(position), 0) + 1, :kind, :quote, :by, :on, :note
       FROM evidence WHERE competence_id = :competenceId
       ON CONFLICT (id) DO UPDATE SET statement_id = excluded.statement_id, kind = excluded.kind,
         quote = excluded.quote, by_whom = excluded.by_whom, noted_on = excluded.noted_on, note = excluded.note`,
    )
    .run(evidence);
}

/** What the one competence rests on, the other rests on now, after its own. */
export function passOnEvidence(writer: Writer, fromId: string, toId: string): void {
  writer
    .prepare(
      `UPDATE evidence SET competence_id = :toId,
         position = position + (SELECT coalesce(max(position), 0) FROM evidence WHERE competence_id = :toId)
       WHERE competence_id = :fromId`,
    )
    .run({ fromId, toId });
}

export function deleteEvidence(writer: Writer, id: string): void {
  writer.prepare('DELETE FROM evidence WHERE id = ?').run(id);
}
