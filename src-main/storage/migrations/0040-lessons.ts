import type { Migration } from '../migrate';

/**
 * What the counsellor's decisions teach, a lesson a decision, gone with it; and settings of the workspace. Decisions
 * from before have no time of their own: they get that of the participant's last change. Which name each lesson is
 * filed under is worked out when the workspace is opened (`keepNamesCurrent`): SQL cannot read words.
 */
export const lessons: Migration = {
  version: 40,
  name: 'lessons',
  up: `
    CREATE TABLE lesson (
      competence_id TEXT NOT NULL,
      standard_ref TEXT NOT NULL,
      standard_id TEXT NOT NULL,
      standard_competence_id TEXT,
      turned_down TEXT,
      learned_at TEXT NOT NULL,
      PRIMARY KEY (competence_id, standard_ref),
      FOREIGN KEY (competence_id, standard_ref)
        REFERENCES decision (competence_id, standard_ref) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE lesson_name (
      standard_id TEXT NOT NULL,
      name TEXT NOT NULL,
      learned_at TEXT NOT NULL,
      competence_id TEXT NOT NULL,
      standard_ref TEXT NOT NULL,
      PRIMARY KEY (standard_id, name, learned_at, competence_id, standard_ref),
      FOREIGN KEY (competence_id, standard_ref)
        REFERENCES lesson (competence_id, standard_ref) ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX lesson_name_of_lesson ON lesson_name (competence_id, standard_ref);

    CREATE TABLE setting (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL CHECK (json_valid(value))
    ) STRICT, WITHOUT ROWID;

    INSERT INTO lesson
      SELECT d.competence_id, d.standard_ref, substr(d.standard_ref, 1, instr(d.standard_ref, '@') - 1),
        d.standard_competence_id, NULL, p.updated_at
      FROM decision d
      JOIN competence c ON c.id = d.competence_id
      JOIN participant p ON p.id = c.participant_id;
  `,
};
