import type { Migration } from '../migrate';

/** What is counted of somebody's competences; an outcome counts when it says something in at least one language. */
const COMPETENCES = `
  count(*), coalesce(sum(placement IS NOT NULL), 0), coalesce(sum(is_key), 0),
  coalesce(sum(is_key AND placement IS NOT NULL), 0),
  coalesce(sum(is_key AND EXISTS (SELECT 1 FROM json_each(outcome) WHERE trim(value) <> '')), 0)`;

/** Counts anew, in whatever way rows come and go. Of a participant who is gone there is nothing left to count. */
const countStatements = (name: string, event: string, row: 'new' | 'old') => `
  CREATE TRIGGER statement_${name}_counted AFTER ${event} ON statement BEGIN
    UPDATE participant_summary
    SET statements = (SELECT count(*) FROM statement WHERE participant_id = ${row}.participant_id)
    WHERE participant_id = ${row}.participant_id;
  END;`;

const countCompetences = (name: string, event: string, row: 'new' | 'old') => `
  CREATE TRIGGER competence_${name}_counted AFTER ${event} ON competence BEGIN
    UPDATE participant_summary
    SET (competences, placed, key_competences, key_placed, outcomes) =
      (SELECT ${COMPETENCES} FROM competence WHERE participant_id = ${row}.participant_id)
    WHERE participant_id = ${row}.participant_id;
  END;`;

/**
 * How much there is of each participant, kept by the database itself with every change: counting 10,000 descriptions
 * whenever the workspace is opened would take seconds. It holds numbers alone, and goes with the participant.
 */
export const participantSummary: Migration = {
  version: 110,
  name: 'participant summary',
  up: `
    CREATE TABLE participant_summary (
      participant_id TEXT PRIMARY KEY REFERENCES participant (id) ON DELETE CASCADE,
      statements INTEGER NOT NULL DEFAULT 0,
      competences INTEGER NOT NULL DEFAULT 0,
      placed INTEGER NOT NULL DEFAULT 0,
      key_competences INTEGER NOT NULL DEFAULT 0,
      key_placed INTEGER NOT NULL DEFAULT 0,
      outcomes INTEGER NOT NULL DEFAULT 0
    ) STRICT, WITHOUT ROWID;

    INSERT INTO participant_summary (participant_id) SELECT id FROM participant;
    UPDATE participant_summary SET
      statements = (SELECT count(*) FROM statement s WHERE s.participant_id = participant_summary.participant_id),
      (competences, placed, key_competences, key_placed, outcomes) =
        (SELECT ${COMPETENCES} FROM competence c WHERE c.participant_id = participant_summary.participant_id);

    CREATE TRIGGER participant_added_counted AFTER INSERT ON participant BEGIN
      INSERT INTO participant_summary (participant_id) VALUES (new.id);
    END;
    ${countStatements('added', 'INSERT', 'new')}
    ${countStatements('moved', 'UPDATE OF participant_id', 'new')}
    ${countStatements('taken', 'UPDATE OF participant_id', 'old')}
    ${countStatements('removed', 'DELETE', 'old')}
    ${countCompetences('added', 'INSERT', 'new')}
    ${countCompetences('changed', 'UPDATE OF participant_id, placement, is_key, outcome', 'new')}
    ${countCompetences('taken', 'UPDATE OF participant_id', 'old')}
    ${countCompetences('removed', 'DELETE', 'old')}
  `,
};
