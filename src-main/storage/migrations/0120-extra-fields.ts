import type { Migration } from '../migrate';

/**
 * Fields of a participant's file that this version of the program does not know: a JSON object by the part of the file
 * they stood in. They go out again with the next file, so that nothing is lost on the way through.
 */
export const extraFields: Migration = {
  version: 120,
  name: 'extra-fields',
  up: `ALTER TABLE participant ADD COLUMN extra TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(extra));`,
};
