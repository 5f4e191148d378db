import type { DocumentedItem, Experience } from '#shared/domain/experience';
import type { Reader, Writer } from './database';

/** In the counsellor's order within each phase. */
export function readExperiences(reader: Reader, participantId: string): Experience[] {
  return reader
    .prepare<[string], Experience>(
      `SELECT id, title, place, phase, kind, from_time AS "from", to_time AS "to", tasks
       FROM experience WHERE participant_id = ? ORDER BY position, id`,
    )
    .all(participantId);
}

const ownerIn = (table: 'experience' | 'documented_item') => (reader: Reader, id: string) =>
  reader.prepare<[string], { participant_id: string }>(`SELECT participant_id FROM ${table} WHERE id = ?`).get(id)
    ?.participant_id ?? null;

/** @returns the participant it belongs to, or null when there is none with that id */
export const participantOfExperience = ownerIn('experience');
export const participantOfDocumentedItem = ownerIn('documented_item');

/** Puts a new one after the others; one that is there keeps its place. */
export function saveExperience(writer: Writer, participantId: string, experience: Experience): void {
  writer
    .prepare(
      `INSERT INTO experience (id, participant_id, position, title, place, phase, kind, from_time, to_time, tasks)
       SELECT :id, :participantId, coalesce(max(position), 0) + 1, :title, :place, :phase, :kind, :from, :to, :tasks
       FROM experience WHERE participant_id = :participantId
       ON CONFLICT (id) DO UPDATE SET title = excluded.title, place = excluded.place, phase = excluded.phase,
         kind = excluded.kind, from_time = excluded.from_time, to_time = excluded.to_time, tasks = excluded.tasks`,
    )
    .run({ ...experience, participantId });
}

/** @param ids all of a participant's, in their new order */
export function orderExperiences(writer: Writer, ids: readonly string[]): void {
  const place = writer.prepare('UPDATE experience SET position = ? WHERE id = ?');
  for (const [index, id] of ids.entries()) place.run(index + 1, id);
}

/** The statements about it stay. */
export function deleteExperience(writer: Writer, id: string): void {
  writer.prepare('DELETE FROM experience WHERE id = ?').run(id);
}

/** In the order they were written down. */
export function readDocumented(reader: Reader, participantId: string): DocumentedItem[] {
  return reader
    .prepare<[string], DocumentedItem>(
      'SELECT id, text FROM documented_item WHERE participant_id = ? ORDER BY position, id',
    )
    .all(participantId);
}

/** Puts a new one after the others; one that is there keeps its place. */
export function saveDocumentedItem(writer: Writer, participantId: string, item: DocumentedItem): void {
  writer
    .prepare(
      `INSERT INTO documented_item (id, participant_id, position, text)
       SELECT :id, :participantId, coalesce(max(position), 0) + 1, :text
       FROM documented_item WHERE participant_id = :participantId
       ON CONFLICT (id) DO UPDATE SET text = excluded.text`,
    )
    .run({ ...item, participantId });
}

export function deleteDocumentedItem(writer: Writer, id: string): void {
  writer.prepare('DELETE FROM documented_item WHERE id = ?').run(id);
}
