import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Database, openDatabase } from '#main/storage/database';
import { MIGRATIONS, migrate, SCHEMA_VERSION } from '#main/storage/migrate';
import { temporaryFolder } from '../support/temporary';

function emptyDatabase(): Database {
  const database = openDatabase(join(temporaryFolder(), 'records.db'), randomBytes(32));
  onTestFinished(() => void database.close());
  return database;
}

const versionOf = (database: Database) => database.pragma('user_version', { simple: true });
const tablesOf = (database: Database) =>
  database.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();

describe('migrations', () => {
  it('are numbered upwards and each number is used once', () => {
    const versions = MIGRATIONS.map(({ version }) => version);
    expect(versions).toEqual([...new Set(versions)].toSorted((left, right) => left - right));
  });

  it.each(MIGRATIONS)(
    '$version $name brings the database to its version and can be followed by the rest',
    ({ version }) => {
      const database = emptyDatabase();
      migrate(database, version);
      expect(versionOf(database)).toBe(version);
      migrate(database);
      expect(versionOf(database)).toBe(SCHEMA_VERSION);
      expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
    },
  );

  it('do nothing the second time', () => {
    const database = emptyDatabase();
    migrate(database);
    const before = tablesOf(database);
    migrate(database);
    expect(tablesOf(database)).toEqual(before);
  });

  it('leave nothing behind when one fails half-way', () => {
    const database = emptyDatabase();
    // A table in the way of the third statement of the first migration.
    database.exec('CREATE TABLE competence (id TEXT)');
    expect(() => migrate(database)).toThrow(/already exists/);
    expect(versionOf(database)).toBe(0);
    expect(tablesOf(database)).toEqual([{ name: 'competence' }]);
  });

  it('20 standards points records at the version of the standard they were compared with', () => {
    const database = emptyDatabase();
    migrate(database, 10);
    database.exec(`
      INSERT INTO participant VALUES ('p', 'Deltaker', 'nb', 'comparison', '["butikkmedarbeider","butikksjef"]', '', '');
      INSERT INTO participant VALUES ('q', 'Deltaker', 'nb', 'conversation', '[]', '', '');
      INSERT INTO competence VALUES ('c', 'p', 1, '{"nb":"Regnskap"}', '{}', NULL, 1);
      INSERT INTO decision VALUES ('c', 'butikkmedarbeider', 'noyaktighet');`);
    migrate(database, 20);
    expect(database.prepare('SELECT id, standard_refs FROM participant ORDER BY id').all()).toEqual([
      { id: 'p', standard_refs: '["butikkmedarbeider@1","butikksjef@1"]' },
      { id: 'q', standard_refs: '[]' },
    ]);
    expect(database.prepare('SELECT * FROM decision').all()).toEqual([
      { competence_id: 'c', standard_ref: 'butikkmedarbeider@1', standard_competence_id: 'noyaktighet' },
    ]);
  });

  it('50 kept apart holds each pair once, and lets it go with either of the two', () => {
    const database = emptyDatabase();
    migrate(database, 50);
    database.exec(`
      INSERT INTO participant VALUES ('p', 'Deltaker', 'nb', 'key', '[]', '', '');
      INSERT INTO competence VALUES ('a', 'p', 1, '{}', '{}', NULL, 1), ('b', 'p', 2, '{}', '{}', NULL, 1),
        ('c', 'p', 3, '{}', '{}', NULL, 1);
      INSERT INTO kept_apart VALUES ('a', 'b'), ('b', 'c');`);
    expect(() => database.exec("INSERT INTO kept_apart VALUES ('a', 'b')")).toThrow(/UNIQUE/);
    expect(() => database.exec("INSERT INTO kept_apart VALUES ('b', 'a')")).toThrow(/CHECK/);
    expect(() => database.exec("INSERT INTO kept_apart VALUES ('a', 'nobody')")).toThrow(/FOREIGN KEY/);
    database.exec("DELETE FROM competence WHERE id = 'c'");
    expect(database.prepare('SELECT * FROM kept_apart').all()).toEqual([{ one_id: 'a', other_id: 'b' }]);
    database.exec("DELETE FROM competence WHERE id = 'b'");
    expect(database.prepare('SELECT * FROM kept_apart').all()).toEqual([]);
  });

  it('160 anonymous words holds each word once for a participant, and goes with them', () => {
    const database = emptyDatabase();
    migrate(database, 160);
    database.exec(`
      INSERT INTO participant (id, name, language, step, standard_refs, created_at, updated_at)
        VALUES ('p', 'Deltaker', 'nb', 'key', '[]', '', '');
      INSERT INTO anonymous_word VALUES ('p', 'Solsiden', 'hidden');`);
    expect(() => database.exec("INSERT INTO anonymous_word VALUES ('p', 'Solsiden', 'shown')")).toThrow(/UNIQUE/);
    expect(() => database.exec("INSERT INTO anonymous_word VALUES ('p', 'Os', 'else')")).toThrow(/CHECK/);
    expect(() => database.exec("INSERT INTO anonymous_word VALUES ('q', 'Os', 'hidden')")).toThrow(/FOREIGN KEY/);
    database.exec("DELETE FROM participant WHERE id = 'p'");
    expect(database.prepare('SELECT * FROM anonymous_word').all()).toEqual([]);
  });

  it('170 report holds one choice for a participant, and goes with them; and one office with its files', () => {
    const database = emptyDatabase();
    migrate(database, 170);
    database.exec(`
      INSERT INTO participant (id, name, language, step, standard_refs, created_at, updated_at)
        VALUES ('p', 'Deltaker', 'nb', 'key', '[]', '', '');
      INSERT INTO report_choice VALUES ('p', 'complete', 'third', '{}', '{"nb":"Kort."}');
      INSERT INTO office VALUES (1, 'Kari', 'NAV', '');
      INSERT INTO office_file VALUES ('logo', '{}', x'89');`);
    expect(() => database.exec("INSERT INTO report_choice VALUES ('p', 'a', 'b', '{}', '{}')")).toThrow(/UNIQUE/);
    expect(() => database.exec("INSERT INTO report_choice VALUES ('q', 'a', 'b', '{}', '{}')")).toThrow(/FOREIGN KEY/);
    expect(() => database.exec("UPDATE report_choice SET short = 'Kort.'")).toThrow(/CHECK/);
    expect(() => database.exec("INSERT INTO office VALUES (2, '', '', '')")).toThrow(/CHECK/);
    expect(() => database.exec("INSERT INTO office_file VALUES ('photo', '{}', x'89')")).toThrow(/CHECK/);
    database.exec("DELETE FROM participant WHERE id = 'p'");
    expect(database.prepare('SELECT * FROM report_choice').all()).toEqual([]);
  });

  it('10 records keeps what belongs together and removes it together', () => {
    const database = emptyDatabase();
    migrate(database, 10);
    database.exec(`
      INSERT INTO participant VALUES ('p', 'Deltaker', 'nb', 'conversation', '[]', '', '');
      INSERT INTO statement VALUES ('s', 'p', 1, 'Jeg førte regnskapet.');
      INSERT INTO competence VALUES ('c', 'p', 1, '{"nb":"Regnskap"}', '{}', NULL, 1);
      INSERT INTO competence_statement VALUES ('c', 's');
      INSERT INTO decision VALUES ('c', 'butikkmedarbeider', NULL);`);
    expect(() => database.exec("INSERT INTO competence_statement VALUES ('c', 'nobody')")).toThrow(/FOREIGN KEY/);
    expect(() => database.exec("UPDATE competence SET label = 'not json'")).toThrow(/CHECK/);
    database.exec("DELETE FROM participant WHERE id = 'p'");
    for (const table of ['statement', 'competence', 'competence_statement', 'decision']) {
      expect(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()).toEqual({ count: 0 });
    }
  });

  it('60 conversation lets a statement stay when the experience it was about goes', () => {
    const database = emptyDatabase();
    migrate(database, 50);
    database.exec(`
      INSERT INTO participant VALUES ('p', 'Deltaker', 'nb', 'conversation', '[]', '', '');
      INSERT INTO statement VALUES ('s', 'p', 1, 'Jeg bakte');`);
    migrate(database, 60);
    database.exec(`
      INSERT INTO experience VALUES ('e', 'p', 1, 'Bakeri', 'Aleppo', 'home', 'paid', '2001', '2012', '');
      UPDATE statement SET experience_id = 'e';
      DELETE FROM experience;`);
    expect(database.prepare('SELECT id, text, experience_id FROM statement').all()).toEqual([
      { id: 's', text: 'Jeg bakte', experience_id: null },
    ]);
    expect(database.prepare('SELECT interpreter, prepared FROM participant').get()).toEqual({
      interpreter: 'none',
      prepared: '[]',
    });
  });

  it('70 evidence gives competences from before the statements they were found in to rest on', () => {
    const database = emptyDatabase();
    migrate(database, 60);
    database.exec(`
      INSERT INTO participant (id, name, language, step, standard_refs, created_at, updated_at)
        VALUES ('p', 'Deltaker', 'nb', 'key', '[]', '', '');
      INSERT INTO statement (id, participant_id, position, text) VALUES ('s', 'p', 1, 'Jeg bakte');
      INSERT INTO competence VALUES ('c', 'p', 1, '{"nb":"Baking"}', '{}', NULL, 1);
      INSERT INTO competence VALUES ('d', 'p', 2, '{"nb":"Salg"}', '{}', NULL, 1);
      INSERT INTO competence_statement VALUES ('c', 's'), ('d', 's');`);
    migrate(database, 70);
    const rows = database
      .prepare<[], { id: string; competence_id: string }>('SELECT * FROM evidence ORDER BY competence_id')
      .all();
    expect(rows).toMatchObject([
      { competence_id: 'c', statement_id: 's', kind: 'self-reported', quote: 'Jeg bakte', noted_on: null },
      { competence_id: 'd', statement_id: 's', kind: 'self-reported', quote: 'Jeg bakte', noted_on: null },
    ]);
    for (const { id } of rows) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
