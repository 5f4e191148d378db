import type { Migration } from '../migrate';

/**
 * What the counsellor has chosen for a participant's report, with the short version as it was written; and who sends the
 * reports of this workspace: an office of which there is one, its logo and its template. What is known of a file beside
 * its bytes (the size of a picture, the name of a document) stands with it.
 */
export const report: Migration = {
  version: 170,
  name: 'report',
  up: `
    CREATE TABLE report_choice (
      participant_id TEXT PRIMARY KEY REFERENCES participant (id) ON DELETE CASCADE,
      form TEXT NOT NULL,
      voice TEXT NOT NULL,
      parts TEXT NOT NULL CHECK (json_valid(parts)),
      short TEXT NOT NULL CHECK (json_valid(short))
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE office (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      counsellor TEXT NOT NULL,
      name TEXT NOT NULL,
      contact TEXT NOT NULL
    ) STRICT;

    CREATE TABLE office_file (
      kind TEXT PRIMARY KEY CHECK (kind IN ('logo', 'template')),
      about TEXT NOT NULL CHECK (json_valid(about)),
      content BLOB NOT NULL
    ) STRICT;
  `,
};
