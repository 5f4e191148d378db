import type { Migration } from '../migrate';

/**
 * A change can say what it was about when its rows cannot: a description that came from a file. And the fields of
 * a participant's file that this version of the program does not know: a JSON object by the part of the file they stood
 * in. They go out again with the next file, so that nothing is lost on the way through.
 */
export const files: Migration = {
  version: 120,
  name: 'files',
  up: `
    ALTER TABLE change ADD COLUMN subject TEXT;
    ALTER TABLE participant ADD COLUMN extra TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(extra));
  `,
};
