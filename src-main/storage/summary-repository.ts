import type { ParticipantSummary } from '#shared/domain/participant';
import type { Reader } from './database';

const SUMMARY = `
  SELECT p.id, p.name, p.step, p.updated_at AS updatedAt,
    s.statements, s.competences, s.placed, s.key_competences AS keyCompetences, s.key_placed AS keyPlaced, s.outcomes,
    json_array_length(p.standard_refs) AS standards,
    CASE WHEN agreed.standing IS NULL THEN 'none' WHEN agreed.standing > 0 THEN 'given' ELSE 'withdrawn' END AS consent,
    coalesce(min(agreed.keep_until, p.delete_on), agreed.keep_until, p.delete_on) AS deleteOn
  FROM participant p
  JOIN participant_summary s ON s.participant_id = p.id`;

/** Where consent stands; the last day agreed for deleting counts, and none while one consent that stands names no day. */
const AGREED = `
  SELECT participant_id, sum(withdrawn_on IS NULL) AS standing,
    CASE WHEN sum(withdrawn_on IS NULL AND keep_until IS NULL) = 0
      THEN max(CASE WHEN withdrawn_on IS NULL THEN keep_until END) END AS keep_until
  FROM consent`;

/** Everybody, in no particular order. */
export function readSummaries(reader: Reader): ParticipantSummary[] {
  return reader
    .prepare<[], ParticipantSummary>(
      `${SUMMARY} LEFT JOIN (${AGREED} GROUP BY participant_id) agreed ON agreed.participant_id = p.id`,
    )
    .all();
}

/** @returns null when there is no participant with that id */
export function readSummary(reader: Reader, id: string): ParticipantSummary | null {
  return (
    reader
      .prepare<[string, string], ParticipantSummary>(
        `${SUMMARY} LEFT JOIN (${AGREED} WHERE participant_id = ?) agreed WHERE p.id = ?`,
      )
      .get(id, id) ?? null
  );
}

/** What a summary is made of: the table, the column that says whose it is, and the events that change it. */
const SOURCES = [
  ['participant', 'id', 'INSERT', 'new'],
  ['participant', 'id', 'UPDATE', 'new'],
  ['participant', 'id', 'DELETE', 'old'],
  ['participant_summary', 'participant_id', 'UPDATE', 'new'],
  ['consent', 'participant_id', 'INSERT', 'new'],
  ['consent', 'participant_id', 'UPDATE', 'new'],
  ['consent', 'participant_id', 'DELETE', 'old'],
] as const;

/**
 * Notes from now on whose summary is changed, whatever changes it: by triggers of this connection, in memory. What a
 * transaction that fails has noted goes with it. To be called once for a connection.
 */
export function noteChangedSummaries(reader: Reader): void {
  reader.prepare('CREATE TEMP TABLE changed_summary (id TEXT PRIMARY KEY) WITHOUT ROWID').run();
  for (const [table, column, event, row] of SOURCES) {
    reader
      .prepare(
        `CREATE TEMP TRIGGER ${table}_${event}_noted AFTER ${event} ON main.${table} BEGIN
           INSERT INTO changed_summary VALUES (${row}.${column}) ON CONFLICT DO NOTHING;
         END`,
      )
      .run();
  }
}

/** @returns whose summaries were changed since the last call; not to be called inside a change that can still fail */
export function takeChangedSummaries(reader: Reader): string[] {
  const changed = reader.prepare<[], { id: string }>('SELECT id FROM temp.changed_summary').all();
  if (changed.length > 0) reader.prepare('DELETE FROM temp.changed_summary').run();
  return changed.map(({ id }) => id);
}
