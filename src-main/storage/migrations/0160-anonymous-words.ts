import type { Migration } from '../migrate';

/**
 * What the counsellor wants hidden as well when a description is anonymised, and what may be shown though the rules found
 * it. These words are the most telling of all: they go with the participant and into no document.
 */
export const anonymousWords: Migration = {
  version: 160,
  name: 'anonymous-words',
  up: `
    CREATE TABLE anonymous_word (
      participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
      word TEXT NOT NULL,
      shown_as TEXT NOT NULL CHECK (shown_as IN ('hidden', 'shown')),
      PRIMARY KEY (participant_id, word)
    ) STRICT, WITHOUT ROWID;
  `,
};
