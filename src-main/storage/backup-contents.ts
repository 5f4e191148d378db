import type { Reader } from './database';

/** What is shown of somebody in a backup. */
export type BackedUp = {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: string;
  readonly statements: number;
  readonly competences: number;
};

/** Everybody in it, last changed first; of any version of the program. */
export const readBackedUp = (reader: Reader): BackedUp[] =>
  reader
    .prepare<[], BackedUp>(
      `SELECT p.id, p.name, p.updated_at AS updatedAt,
         (SELECT count(*) FROM statement WHERE participant_id = p.id) AS statements,
         (SELECT count(*) FROM competence WHERE participant_id = p.id) AS competences
       FROM participant p ORDER BY p.updated_at DESC, p.id`,
    )
    .all();

/** When each participant of the workspace was last changed, by id. */
export const readLastChanged = (reader: Reader): ReadonlyMap<string, string> =>
  new Map(
    reader
      .prepare<[], { id: string; updatedAt: string }>('SELECT id, updated_at AS updatedAt FROM participant')
      .all()
      .map(({ id, updatedAt }) => [id, updatedAt]),
  );
