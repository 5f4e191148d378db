import type { Migration } from '../migrate';

/**
 * What a participant can beyond a standard's own learning outcomes (case 4 of source 001), by the version of the
 * standard that it adds to. The text is a JSON object by language.
 */
export const personalOutcomes: Migration = {
  version: 30,
  name: 'personal outcomes',
  up: `
    CREATE TABLE personal_outcome (
      participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
      standard_ref TEXT NOT NULL,
      standard_competence_id TEXT NOT NULL,
      text TEXT NOT NULL CHECK (json_valid(text)),
      PRIMARY KEY (participant_id, standard_ref, standard_competence_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
