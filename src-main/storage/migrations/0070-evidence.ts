import type { Migration } from '../migrate';

/**
 * What a competence rests on, and why it is key. Competences from before rest on the statements they were found in, as
 * the participant's own word; when that was said is not known. A row keeps its words when the statement is deleted.
 */
export const evidence: Migration = {
  version: 70,
  name: 'evidence',
  up: `
    ALTER TABLE competence ADD COLUMN why TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(why));

    CREATE TABLE evidence (
      id TEXT PRIMARY KEY,
      competence_id TEXT NOT NULL REFERENCES competence (id) ON DELETE CASCADE,
      statement_id TEXT REFERENCES statement (id) ON DELETE SET NULL,
      position INTEGER NOT NULL,
      kind TEXT NOT NULL,
      quote TEXT NOT NULL,
      by_whom TEXT NOT NULL,
      noted_on TEXT,
      note TEXT NOT NULL
    ) STRICT;
    CREATE INDEX evidence_of_competence ON evidence (competence_id, position);
    CREATE INDEX evidence_by_statement ON evidence (statement_id);

    INSERT INTO evidence
      SELECT lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-8'
          || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))),
        cs.competence_id, cs.statement_id, s.position, 'self-reported', s.text, '', NULL, ''
      FROM competence_statement cs JOIN statement s ON s.id = cs.statement_id;
  `,
};
