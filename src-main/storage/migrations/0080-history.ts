import type { Migration } from '../migrate';

/**
 * What was changed in a participant's description: for each change the rows it touched, before and after, as a JSON
 * array. It is what undo and the history read; it goes with the participant. And descriptions kept as they were on a
 * day, to be compared with later ones.
 */
export const history: Migration = {
  version: 80,
  name: 'history',
  up: `
    CREATE TABLE change (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
      at TEXT NOT NULL,
      undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
      touched TEXT NOT NULL CHECK (json_valid(touched))
    ) STRICT;
    CREATE INDEX change_of_participant ON change (participant_id, undone, id);

    CREATE TABLE description_version (
      id TEXT PRIMARY KEY,
      participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
      name TEXT NOT NULL,
      kept_at TEXT NOT NULL,
      competences TEXT NOT NULL CHECK (json_valid(competences))
    ) STRICT;
    CREATE INDEX description_version_of_participant ON description_version (participant_id, kept_at);
  `,
};
