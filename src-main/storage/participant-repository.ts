import type { Participant, ParticipantRecord } from '#shared/domain/participant';
import { readUndoState } from './change-repository';
import { readCompetences } from './competence-repository';
import type { Reader, Writer } from './database';
import { readDecisions } from './decision-repository';
import { readEvidence } from './evidence-repository';
import { readDocumented, readExperiences } from './experience-repository';
import { readPersonalOutcomes } from './personal-outcome-repository';
import { readConsents, readPreparation } from './preparation-repository';
import { readReportChoices } from './report-choice-repository';
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

/** Everybody, last changed first. */
export const readParticipantIds = (reader: Reader): string[] =>
  reader
    .prepare<[], { id: string }>('SELECT id FROM participant ORDER BY updated_at DESC, id')
    .all()
    .map(({ id }) => id);

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
    report: readReportChoices(reader, id),
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
