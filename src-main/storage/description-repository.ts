import type { Reader, Writer } from './database';
import type { LessonContent, LessonKey } from './lesson-repository';

/**
 * Takes away what makes up a participant's description, so that another can be written in its place. The participant,
 * consents and kept versions stay.
 */
export function clearDescription(writer: Writer, participantId: string): void {
  for (const table of [
    'report_choice',
    'personal_outcome',
    'competence',
    'statement',
    'documented_item',
    'experience',
  ]) {
    writer.prepare(`DELETE FROM ${table} WHERE participant_id = ?`).run(participantId);
  }
}

/** What the decisions about one participant have taught. */
export function readLessonsOf(reader: Reader, participantId: string): (LessonKey & LessonContent)[] {
  return reader
    .prepare<[string], LessonKey & LessonContent>(
      `SELECT l.competence_id AS competenceId, l.standard_ref AS standardRef,
         l.standard_competence_id AS standardCompetenceId, l.turned_down AS turnedDown, l.learned_at AS learnedAt
       FROM lesson l JOIN competence c ON c.id = l.competence_id WHERE c.participant_id = ?`,
    )
    .all(participantId);
}
