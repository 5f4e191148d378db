import type { Migration } from '../migrate';

/**
 * When a participant's data is to be deleted and where it has been filed; and who has been erased, so that no copy
 * brings them back. Their id is kept as its sixteen bytes: searched for as the text it is everywhere else, it is found
 * only where something is left.
 */
export const rights: Migration = {
  version: 100,
  name: 'rights',
  up: `
    ALTER TABLE participant ADD COLUMN delete_on TEXT;
    ALTER TABLE participant ADD COLUMN filed_on TEXT;
    ALTER TABLE participant ADD COLUMN filed_as TEXT NOT NULL DEFAULT '';

    CREATE TABLE erasure (
      participant BLOB PRIMARY KEY CHECK (length(participant) = 16),
      receipt TEXT NOT NULL,
      erased_at TEXT NOT NULL,
      finished_at TEXT,
      rewritten INTEGER NOT NULL DEFAULT 0,
      checked INTEGER NOT NULL DEFAULT 0,
      not_ours INTEGER NOT NULL DEFAULT 0,
      waiting_for TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(waiting_for))
    ) STRICT, WITHOUT ROWID;
  `,
};
