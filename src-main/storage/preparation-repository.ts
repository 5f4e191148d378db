import { type Consent, NOTHING_PREPARED, type Preparation } from '#shared/domain/preparation';
import type { Reader, Writer } from './database';

type PreparationRow = Omit<Preparation, 'done'> & { done: string };

/** What is settled before the conversation; nothing for a participant that is not there. */
export function readPreparation(reader: Reader, participantId: string): Preparation {
  const row = reader
    .prepare<[string], PreparationRow>(
      `SELECT spoken_language AS spokenLanguage, interpreter, private_notes AS privateNotes, prepared AS done
       FROM participant WHERE id = ?`,
    )
    .get(participantId);
  return row ? { ...row, done: JSON.parse(row.done) as Preparation['done'] } : NOTHING_PREPARED;
}

export function savePreparation(writer: Writer, participantId: string, preparation: Preparation): void {
  writer
    .prepare(
      `UPDATE participant SET spoken_language = :spokenLanguage, interpreter = :interpreter,
         private_notes = :privateNotes, prepared = :done WHERE id = :participantId`,
    )
    .run({ ...preparation, done: JSON.stringify(preparation.done), participantId });
}

/** Newest first. */
export function readConsents(reader: Reader, participantId: string): Consent[] {
  return reader
    .prepare<[string], Consent>(
      `SELECT id, given_on AS givenOn, way, form, text_version AS textVersion, keep_until AS keepUntil,
         withdrawn_on AS withdrawnOn
       FROM consent WHERE participant_id = ? ORDER BY given_on DESC, rowid DESC`,
    )
    .all(participantId);
}

/** @returns the participant it belongs to, or null when there is none with that id */
export const participantOfConsent = (reader: Reader, id: string): string | null =>
  reader.prepare<[string], { participant_id: string }>('SELECT participant_id FROM consent WHERE id = ?').get(id)
    ?.participant_id ?? null;

/** A new one, or the one that is there as it is now. */
export function saveConsent(writer: Writer, participantId: string, consent: Consent): void {
  writer
    .prepare(
      `INSERT INTO consent (id, participant_id, given_on, way, form, text_version, keep_until, withdrawn_on)
       VALUES (:id, :participantId, :givenOn, :way, :form, :textVersion, :keepUntil, :withdrawnOn)
       ON CONFLICT (id) DO UPDATE SET given_on = excluded.given_on, way = excluded.way, form = excluded.form,
         text_version = excluded.text_version, keep_until = excluded.keep_until, withdrawn_on = excluded.withdrawn_on`,
    )
    .run({ ...consent, participantId });
}

export function deleteConsent(writer: Writer, id: string): void {
  writer.prepare('DELETE FROM consent WHERE id = ?').run(id);
}
