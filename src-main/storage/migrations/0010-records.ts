import type { Migration } from '../migrate';

/**
 * Participants, what they said, the competences found in it and what the counsellor decided about standards.
 * Texts in several languages are JSON objects by language: a language is data, not a column.
 */
export const records: Migration = {
  version: 10,
  name: 'records',
  up: `
    CREATE TABLE participant (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      language TEXT NOT NULL,
      step TEXT NOT NULL,
      standard_ids TEXT NOT NULL CHECK (json_valid(standard_ids)),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE statement (
      id TEXT PRIMARY KEY,
      participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX statement_of_participant ON statement (participant_id, position);

    CREATE TABLE competence (
      id TEXT PRIMARY KEY,
      participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      label TEXT NOT NULL CHECK (json_valid(label)),
      outcome TEXT NOT NULL CHECK (json_valid(outcome)),
      placement TEXT,
      is_key INTEGER NOT NULL CHECK (is_key IN (0, 1))
    ) STRICT;
    CREATE INDEX competence_of_participant ON competence (participant_id, position);

    CREATE TABLE competence_statement (
      competence_id TEXT NOT NULL REFERENCES competence (id) ON DELETE CASCADE,
      statement_id TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE,
      PRIMARY KEY (competence_id, statement_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX competence_by_statement ON competence_statement (statement_id);

    CREATE TABLE decision (
      competence_id TEXT NOT NULL REFERENCES competence (id) ON DELETE CASCADE,
      standard_id TEXT NOT NULL,
      standard_competence_id TEXT,
      PRIMARY KEY (competence_id, standard_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
