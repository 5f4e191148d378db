import type { Reader, Writer } from './database';

type Pair = { readonly oneId: string; readonly otherId: string };

/** The pairs of a participant's competences that are not the same, each with the lower id first. */
export function readKeptApart(reader: Reader, participantId: string): Pair[] {
  return reader
    .prepare<[string], Pair>(
      `SELECT k.one_id AS oneId, k.other_id AS otherId
       FROM kept_apart k JOIN competence c ON c.id = k.one_id WHERE c.participant_id = ?`,
    )
    .all(participantId);
}

/** In either order; once is enough. */
export function saveKeptApart(writer: Writer, oneId: string, otherId: string): void {
  writer
    .prepare(
      'INSERT OR IGNORE INTO kept_apart (one_id, other_id) VALUES (min(:oneId, :otherId), max(:oneId, :otherId))',
    )
    .run({ oneId, otherId });
}

/** What was said of the one competence and others is said of the other competence and these as well. */
export function passOnKeptApart(writer: Writer, fromId: string, toId: string): void {
  const others = writer
    .prepare<[string, string], { id: string }>(
      'SELECT other_id AS id FROM kept_apart WHERE one_id = ? UNION SELECT one_id FROM kept_apart WHERE other_id = ?',
    )
    .all(fromId, fromId);
  for (const { id } of others) if (id !== toId) saveKeptApart(writer, toId, id);
}
