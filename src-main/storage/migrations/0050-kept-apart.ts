import type { Migration } from '../migrate';

/**
 * Competences that are nearly called the same, and of which the counsellor has said that they are not the same: a row a
 * pair, the lower id first, gone with either of them.
 */
export const keptApart: Migration = {
  version: 50,
  name: 'kept apart',
  up: `
    CREATE TABLE kept_apart (
      one_id TEXT NOT NULL REFERENCES competence (id) ON DELETE CASCADE,
      other_id TEXT NOT NULL REFERENCES competence (id) ON DELETE CASCADE,
      PRIMARY KEY (one_id, other_id),
      CHECK (one_id < other_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX kept_apart_by_other ON kept_apart (other_id);
  `,
};
