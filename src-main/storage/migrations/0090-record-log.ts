import type { Migration } from '../migrate';

/**
 * What was done with records beyond writing in them: exported, handed over, erased. `details` holds numbers only, so
 * that no content can get into it; who it was about goes when they are erased.
 */
export const recordLog: Migration = {
  version: 90,
  name: 'record-log',
  up: `
    CREATE TABLE log_entry (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      at TEXT NOT NULL,
      what TEXT NOT NULL,
      participant_id TEXT REFERENCES participant (id) ON DELETE SET NULL,
      details TEXT NOT NULL CHECK (json_valid(details))
    ) STRICT;
    CREATE INDEX log_entry_of_participant ON log_entry (participant_id);
  `,
};
