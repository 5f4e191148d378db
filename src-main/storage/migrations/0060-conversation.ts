import type { Migration } from '../migrate';

/**
 * What is settled before the conversation, consent, the participant's experiences on a timeline, and what is documented
 * elsewhere. A statement keeps its words when the experience it was about is deleted.
 */
export const conversation: Migration = {
  version: 60,
  name: 'conversation',
  up: `
    ALTER TABLE participant ADD COLUMN spoken_language TEXT NOT NULL DEFAULT '';
    ALTER TABLE participant ADD COLUMN interpreter TEXT NOT NULL DEFAULT 'none';
    ALTER TABLE participant ADD COLUMN private_notes TEXT NOT NULL DEFAULT '';
    ALTER TABLE participant ADD COLUMN prepared TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(prepared));

    CREATE TABLE consent (
      id TEXT PRIMARY KEY,
      participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
      given_on TEXT NOT NULL,
      way TEXT NOT NULL,
      form TEXT NOT NULL,
      text_version INTEGER NOT NULL,
      keep_until TEXT,
      withdrawn_on TEXT
    ) STRICT;
    CREATE INDEX consent_of_participant ON consent (participant_id, given_on);

    CREATE TABLE experience (
      id TEXT PRIMARY KEY,
      participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      title TEXT NOT NULL,
      place TEXT NOT NULL,
      phase TEXT NOT NULL,
      kind TEXT NOT NULL,
      from_time TEXT NOT NULL,
      to_time TEXT NOT NULL,
      tasks TEXT NOT NULL
    ) STRICT;
    CREATE INDEX experience_of_participant ON experience (participant_id, position);

    CREATE TABLE documented_item (
      id TEXT PRIMARY KEY,
      participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
      position INTEGER NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX documented_item_of_participant ON documented_item (participant_id, position);

    ALTER TABLE statement ADD COLUMN experience_id TEXT REFERENCES experience (id) ON DELETE SET NULL;
    CREATE INDEX statement_of_experience ON statement (experience_id);
  `,
};
