import type { Reader, Writer } from '#main/storage/database';

/** The plain statements that do the same as the core, as one would write them first; kept counts are used here too. */

const CALLED = 'FROM participant p JOIN participant_summary s ON s.participant_id = p.id WHERE p.name LIKE ?';

/** A page of those with the letters in their names, and how many there are: without the folding of å, ø, é and ł. */
export function plainFind(reader: Reader, name: string, from: number, count: number): unknown {
  const like = `%${name}%`;
  const page = reader
    .prepare(
      `SELECT p.id, p.name, p.step, p.updated_at, s.* ${CALLED} ORDER BY p.updated_at DESC, p.id LIMIT ? OFFSET ?`,
    )
    .all(like, count, from);
  const counts = reader.prepare(`SELECT count(*) AS found, sum(s.competences = 0) AS conversation ${CALLED}`).get(like);
  return { page, counts };
}

/** The start page when nothing is kept: every row of everybody is counted. */
export function plainCounting(reader: Reader): unknown {
  return reader
    .prepare(`
      WITH said AS (SELECT participant_id, count(*) AS statements FROM statement GROUP BY participant_id),
      found AS (
        SELECT participant_id, count(*) AS competences, sum(placement IS NOT NULL) AS placed, sum(is_key) AS keys,
          sum(is_key AND EXISTS (SELECT 1 FROM json_each(outcome) WHERE trim(value) <> '')) AS outcomes
        FROM competence GROUP BY participant_id)
      SELECT p.id, p.name, p.updated_at, statements, competences, placed, keys, outcomes
      FROM participant p LEFT JOIN said ON said.participant_id = p.id LEFT JOIN found ON found.participant_id = p.id
      ORDER BY p.updated_at DESC`)
    .all();
}

const OF_COMPETENCE = 'competence_id IN (SELECT id FROM competence WHERE participant_id = ?)';
const OF_PARTICIPANT = 'participant_id = ?';
const ROWS = [
  ['participant', 'id = ?'],
  ['consent', OF_PARTICIPANT],
  ['experience', OF_PARTICIPANT],
  ['documented_item', OF_PARTICIPANT],
  ['statement', OF_PARTICIPANT],
  ['competence', OF_PARTICIPANT],
  ['competence_statement', OF_COMPETENCE],
  ['evidence', OF_COMPETENCE],
  ['decision', OF_COMPETENCE],
  ['personal_outcome', OF_PARTICIPANT],
] as const;

/** All rows about one participant. */
export const plainOpen = (reader: Reader, participantId: string): unknown =>
  ROWS.map(([table, where]) => reader.prepare(`SELECT * FROM ${table} WHERE ${where}`).all(participantId));

/** One text, and nothing else: no date, no history, no answer. */
export const plainSave = (writer: Writer, competenceId: string, outcome: string): unknown =>
  writer.prepare('UPDATE competence SET outcome = ? WHERE id = ?').run(outcome, competenceId);

export const plainAdd = (writer: Writer, participantId: string, id: string, text: string): unknown =>
  writer
    .prepare('INSERT INTO statement (id, participant_id, position, text) VALUES (?, ?, 1000, ?)')
    .run(id, participantId, text);
