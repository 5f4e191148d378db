import type { Migration } from '../migrate';

/**
 * The counsellor's own standards, a row a version; and records that point to a version of a standard instead of to a
 * standard. Until now there were bundled standards only, all in version 1.
 */
export const standards: Migration = {
  version: 20,
  name: 'standards',
  up: `
    CREATE TABLE standard (
      id TEXT NOT NULL,
      version TEXT NOT NULL,
      status TEXT NOT NULL CHECK (status IN ('draft', 'inUse', 'withdrawn')),
      content TEXT NOT NULL CHECK (json_valid(content)),
      created_at TEXT NOT NULL,
      updated_at TEXT NOT NULL,
      PRIMARY KEY (id, version)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE participant RENAME COLUMN standard_ids TO standard_refs;
    UPDATE participant SET standard_refs =
      (SELECT json_group_array(value || '@1') FROM json_each(participant.standard_refs));

    ALTER TABLE decision RENAME COLUMN standard_id TO standard_ref;
    UPDATE decision SET standard_ref = standard_ref || '@1';
  `,
};
