import type { Participant, ParticipantRecord, ParticipantSummary } from '#shared/domain/participant';
import { readUndoState } from './change-repository';
import { readCompetences } from './competence-repository';
import type { Reader, Writer } from './database';
import { readDecisions } from './decision-repository';
import { readEvidence } from './evidence-repository';
import { readDocumented, readExperiences } from './experience-repository';
import { readPersonalOutcomes } from './personal-outcome-repository';
import { readConsents, readPreparation } from './preparation-repository';
import { readStatements } from './statement-repository';

type ParticipantRow = {
  id: string;
  name: string;
  language: Participant['language'];
  step: Participant['step'];
  standard_refs: string;
  created_at: string;
  updated_at: string;
};

const toParticipant = (row: ParticipantRow): Participant => ({
  id: row.id,
  name: row.name,
  language: row.language,
  step: row.step,
  standardRefs: JSON.parse(row.standard_refs) as string[],
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Everybody, last changed first, with how far each has come. */
export function listParticipants(reader: Reader): ParticipantSummary[] {
  // Everybody's rows are counted in one pass each: asking for every participant again is too slow when there are many.
  return reader
    .prepare<[], ParticipantSummary>(`
      WITH said AS (SELECT participant_id, count(*) AS statements FROM statement GROUP BY participant_id),
      found AS (
        SELECT participant_id, count(*) AS competences, sum(placement IS NOT NULL) AS placed,
          sum(is_key) AS keyCompetences, sum(is_key AND placement IS NOT NULL) AS keyPlaced,
          sum(is_key AND EXISTS (SELECT 1 FROM json_each(outcome) WHERE trim(value) <> '')) AS outcomes
        FROM competence GROUP BY participant_id),
      agreed AS (
        SELECT participant_id, sum(withdrawn_on IS NULL) AS standing,
          CASE WHEN sum(withdrawn_on IS NULL AND keep_until IS NULL) = 0
            THEN max(CASE WHEN withdrawn_on IS NULL THEN keep_until END) END AS keep_until
        FROM consent GROUP BY participant_id)
      SELECT p.id, p.name, p.step, p.updated_at AS updatedAt,
        coalesce(said.statements, 0) AS statements,
        coalesce(found.competences, 0) AS competences,
        coalesce(found.placed, 0) AS placed,
        coalesce(found.keyCompetences, 0) AS keyCompetences,
        coalesce(found.keyPlaced, 0) AS keyPlaced,
        coalesce(found.outcomes, 0) AS outcomes,
        json_array_length(p.standard_refs) AS standards,
        CASE WHEN agreed.standing IS NULL THEN 'none' WHEN agreed.standing > 0 THEN 'given' ELSE 'withdrawn' END
          AS consent,
        coalesce(min(agreed.keep_until, p.delete_on), agreed.keep_until, p.delete_on) AS deleteOn
      FROM participant p
      LEFT JOIN said ON said.participant_id = p.id
      LEFT JOIN found ON found.participant_id = p.id
      LEFT JOIN agreed ON agreed.participant_id = p.id
      ORDER BY p.updated_at DESC, p.id`)
    .all();
}

export function readParticipant(reader: Reader, id: string): Participant | null {
  const row = reader.prepare<[string], ParticipantRow>('SELECT * FROM participant WHERE id = ?').get(id);
  return row ? toParticipant(row) : null;
}

/** Everything about one participant, or null when there is none with that id. */
export function readRecord(reader: Reader, id: string): ParticipantRecord | null {
  const participant = readParticipant(reader, id);
  if (!participant) return null;
  return {
    participant,
    preparation: readPreparation(reader, id),
    consents: readConsents(reader, id),
    experiences: readExperiences(reader, id),
    documented: readDocumented(reader, id),
    statements: readStatements(reader, id),
    competences: readCompetences(reader, id),
    evidence: readEvidence(reader, id),
    decisions: readDecisions(reader, id),
    personalOutcomes: readPersonalOutcomes(reader, id),
    undo: readUndoState(reader, id),
  };
}

export function insertParticipant(writer: Writer, participant: Participant): void {
  writer
    .prepare(
      `INSERT INTO participant (id, name, language, step, standard_refs, created_at, updated_at)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      participant.id,
      participant.name,
      participant.language,
      participant.step,
      JSON.stringify(participant.standardRefs),
      participant.createdAt,
      participant.updatedAt,
    );
}

export function saveParticipant(writer: Writer, participant: Participant): void {
  writer
    .prepare('UPDATE participant SET name = ?, language = ?, step = ?, standard_refs = ?, updated_at = ? WHERE id = ?')
    .run(
      participant.name,
      participant.language,
      participant.step,
      JSON.stringify(participant.standardRefs),
      participant.updatedAt,
      participant.id,
    );
}

/** Marks that something about the participant has changed. */
export function touchParticipant(writer: Writer, id: string, now: string): void {
  writer.prepare('UPDATE participant SET updated_at = ? WHERE id = ?').run(now, id);
}
