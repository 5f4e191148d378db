import { bundledStandards } from '#main/core/bundled-standards';
import type { Session } from '#main/core/session';
import { saveChange } from '#main/storage/change-repository';
import { insertCompetence } from '#main/storage/competence-repository';
import type { Writer } from '#main/storage/database';
import { saveDecision } from '#main/storage/decision-repository';
import { saveEvidence } from '#main/storage/evidence-repository';
import { saveDocumentedItem, saveExperience } from '#main/storage/experience-repository';
import { saveLesson } from '#main/storage/lesson-repository';
import { insertParticipant } from '#main/storage/participant-repository';
import { type Row, readRows, type TouchedRow } from '#main/storage/participant-rows';
import { saveConsent, savePreparation } from '#main/storage/preparation-repository';
import { insertStatement } from '#main/storage/statement-repository';
import { type Invented, invent } from './describe';

/** A transaction holds so many participants: each on its own would wait for the disk as many times. */
const AT_A_TIME = 100;

/** Minutes between the invented changes: none goes on where the one before stopped. */
const BETWEEN = 60_000;

function insertAll(writer: Writer, invented: Invented): void {
  const { participant, preparation, consents, experiences, documented, statements } = invented;
  const { id } = participant;
  insertParticipant(writer, participant);
  savePreparation(writer, id, preparation);
  for (const consent of consents) saveConsent(writer, id, consent);
  for (const experience of experiences) saveExperience(writer, id, experience);
  for (const item of documented) saveDocumentedItem(writer, id, item);
  for (const statement of statements) insertStatement(writer, id, statement);
  for (const competence of invented.competences) insertCompetence(writer, id, competence);
  for (const evidence of invented.evidence) saveEvidence(writer, evidence);
  for (const decision of invented.decisions) {
    saveDecision(writer, decision);
    const { standardCompetenceId } = decision;
    saveLesson(writer, decision, { standardCompetenceId, turnedDown: null, learnedAt: participant.updatedAt });
  }
}

/** Which change brought the row: what belongs to a competence came with it. */
const changeOf = (row: Row): string => String(row.competence_id ?? row.id);

/** The description as it came to be, a change a row or a competence: it can be taken back as if it had been typed. */
function keepHistory(writer: Writer, { participant }: Invented): void {
  const changes = new Map<string, TouchedRow[]>();
  for (const { table, row } of readRows(writer, participant.id).values()) {
    if (table === 'participant') continue;
    const touched = changes.get(changeOf(row)) ?? [];
    touched.push({ table, before: null, after: row });
    changes.set(changeOf(row), touched);
  }
  const began = Date.parse(participant.createdAt);
  for (const [place, touched] of [...changes.values()].entries()) {
    const at = new Date(began + place * BETWEEN).toISOString();
    saveChange(writer, participant.id, { at, touched, subject: null });
  }
}

/**
 * Fills an open workspace with invented people and what was said, found, decided and changed, all by the core's own
 * statements.
 * @param seed the same gives the same people, ids and dates included
 * @param onProgress is told how many there are, after each transaction
 */
export function fill(
  session: Session,
  count: number,
  seed: number,
  onProgress: (done: number) => void = () => {},
): void {
  const standards = bundledStandards();
  for (let from = 0; from < count; from += AT_A_TIME) {
    const to = Math.min(from + AT_A_TIME, count);
    session.write((writer) => {
      for (let number = from; number < to; number++) {
        const invented = invent(seed, number, standards);
        insertAll(writer, invented);
        keepHistory(writer, invented);
      }
    });
    onProgress(to);
  }
}
