import { breathing } from './breathing';
import type { Database } from './database';

const named = (name: string) => `"${name}"`;

type ForeignKey = { id: number; table: string; from: string; to: string };

/** One query for each relation: a row a row that refers, with whether what it refers to is there. */
function relationsOf(database: Database, table: string): string[] {
  const keys = database
    .prepare<[string], ForeignKey>('SELECT id, "table", "from", "to" FROM pragma_foreign_key_list(?)')
    .all(table);
  return [...Map.groupBy(keys, ({ id }) => id).values()].map((columns) => {
    const parent = columns[0]?.table ?? '';
    const isSet = columns.map(({ from }) => `child.${named(from)} IS NOT NULL`).join(' AND ');
    const isSame = columns.map(({ from, to }) => `parent.${named(to)} = child.${named(from)}`).join(' AND ');
    return `SELECT NOT (${isSet}) OR EXISTS (SELECT 1 FROM ${named(parent)} parent WHERE ${isSame})
      FROM ${named(table)} child`;
  });
}

/**
 * Reads every row of every table, every index and every relation, as SQLite's own checks do, but a little at a time:
 * `PRAGMA quick_check` of a large database would keep the window waiting for seconds.
 * @returns whether each index has as many entries as its table, and everything referred to is there
 * @throws SqliteError where something cannot be read
 */
export async function canBeReadThrough(database: Database): Promise<boolean> {
  const breathe = breathing();
  /** @returns how many rows there are, or -1 when one of them holds a 0 */
  const count = async (sql: string): Promise<number> => {
    let rows = 0;
    for (const row of database.prepare<[], unknown[]>(sql).raw().iterate()) {
      if (row.length === 1 && row[0] === 0) return -1;
      rows += 1;
      const pause = breathe();
      if (pause) await pause;
    }
    return rows;
  };
  const tables = database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all();
  for (const { name } of tables) {
    // Two columns, so that no row of one column can be taken for an answer.
    const rows = await count(`SELECT 1, * FROM ${named(name)}`);
    const indexes = database
      .prepare<[string], { name: string }>("SELECT name FROM pragma_index_list(?) WHERE origin = 'c' AND partial = 0")
      .all(name);
    for (const index of indexes) {
      if ((await count(`SELECT 1 FROM ${named(name)} INDEXED BY ${named(index.name)}`)) !== rows) return false;
    }
    for (const relation of relationsOf(database, name)) if ((await count(relation)) !== rows) return false;
  }
  return true;
}
