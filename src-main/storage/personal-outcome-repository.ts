import type { PersonalOutcome } from '#shared/domain/participant';
import { isBlank, type LocalizedText } from '#shared/domain/text';
import type { Reader, Writer } from './database';

type PersonalOutcomeRow = { standardRef: string; standardCompetenceId: string; text: string };

export function readPersonalOutcomes(reader: Reader, participantId: string): PersonalOutcome[] {
  return reader
    .prepare<[string], PersonalOutcomeRow>(
      `SELECT standard_ref AS standardRef, standard_competence_id AS standardCompetenceId, text
       FROM personal_outcome WHERE participant_id = ? ORDER BY standard_ref, standard_competence_id`,
    )
    .all(participantId)
    .map((row) => ({ ...row, text: JSON.parse(row.text) as LocalizedText }));
}

/** Takes the place of the one that is there; one that says nothing in any language is taken away. */
export function savePersonalOutcome(writer: Writer, participantId: string, outcome: PersonalOutcome): void {
  const { standardRef, standardCompetenceId, text } = outcome;
  if (isBlank(text)) {
    writer
      .prepare(
        'DELETE FROM personal_outcome WHERE participant_id = ? AND standard_ref = ? AND standard_competence_id = ?',
      )
      .run(participantId, standardRef, standardCompetenceId);
    return;
  }
  writer
    .prepare(
      `INSERT INTO personal_outcome (participant_id, standard_ref, standard_competence_id, text) VALUES (?, ?, ?, ?)
       ON CONFLICT (participant_id, standard_ref, standard_competence_id) DO UPDATE SET text = excluded.text`,
    )
    .run(participantId, standardRef, standardCompetenceId, JSON.stringify(text));
}
