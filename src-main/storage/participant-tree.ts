import type { Reader, Writer } from './database';
import type { Row } from './participant-rows';

/** All rows of a table that are somebody's. */
export type TreeRows = { readonly table: string; readonly rows: readonly Row[] };

type Column = { name: string; type: string; pk: number };
type Reference = { id: number; table: string; from: string; to: string; on_delete: string };

/** The tables of the schema as it is in this database, ours and no others. */
export const tablesOf = (reader: Reader): string[] =>
  reader
    .prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => name);

const referencesOf = (reader: Reader, table: string): Reference[] =>
  reader
    .prepare<[string], Reference>('SELECT id, "table", "from", "to", on_delete FROM pragma_foreign_key_list(?)')
    .all(table);

const columnsOf = (reader: Reader, table: string): Column[] =>
  reader.prepare<[string], Column>('SELECT name, type, pk FROM pragma_table_info(?)').all(table);

/**
 * Everything that would go if the participant were deleted: what refers to them by a foreign key that deletes, and what
 * refers to that. A table that is added is in it without code of its own.
 * @returns a table after those it refers to; nothing when there is no such participant
 */
export function readParticipantTree(reader: Reader, participantId: string): TreeRows[] {
  const self = reader.prepare<[string], Row>('SELECT * FROM participant WHERE id = ?').all(participantId);
  const found = new Map<string, readonly Row[]>(self.length > 0 ? [['participant', self]] : []);
  const left = new Map([...ownedTables(reader)].map((table) => [table, referencesOf(reader, table)]));
  for (let grew = self.length > 0; grew; ) {
    grew = false;
    for (const [table, references] of left) {
      const owner = references.find((reference) => owns(reference) && found.has(reference.table));
      const isReady = references.every(({ table: parent }) => parent === table || !left.has(parent));
      if (!isReady || !owner) continue;
      left.delete(table);
      found.set(
        table,
        rowsOf(
          reader,
          table,
          references.filter(({ id }) => id === owner.id),
          found,
        ),
      );
      grew = true;
    }
  }
  return [...found].map(([table, rows]) => ({ table, rows }));
}

const owns = ({ on_delete }: Reference) => on_delete === 'CASCADE';

/** The tables whose rows belong to a participant, however far down; the participants' own left out. */
function ownedTables(reader: Reader): Set<string> {
  const tables = tablesOf(reader);
  const owned = new Set(['participant']);
  for (let size = 0; size !== owned.size; ) {
    size = owned.size;
    for (const table of tables) {
      if (referencesOf(reader, table).some((reference) => owns(reference) && owned.has(reference.table))) {
        owned.add(table);
      }
    }
  }
  owned.delete('participant');
  return owned;
}

function rowsOf(
  reader: Reader,
  table: string,
  reference: readonly Reference[],
  found: ReadonlyMap<string, readonly Row[]>,
): Row[] {
  const query = reader.prepare<unknown[], Row>(
    `SELECT * FROM ${table} WHERE ${reference.map(({ from }) => `${from} = ?`).join(' AND ')}`,
  );
  const parents = found.get(reference[0]?.table ?? '') ?? [];
  return parents.flatMap((parent) => query.all(...reference.map(({ to }) => parent[to])));
}

/** Whether one of them, or something that has one's id, is in the database. */
export function isPartlyThere(reader: Reader, tree: readonly TreeRows[]): boolean {
  return tree.some(({ table, rows }) =>
    rows.some(
      ({ id }) => typeof id === 'string' && reader.prepare(`SELECT 1 FROM ${table} WHERE id = ?`).get(id) !== undefined,
    ),
  );
}

/**
 * Puts them into a database that has none of them. Numbers that SQLite gives rows are given anew.
 * @throws SqliteError where one of them is there already, or refers to what is not there
 */
export function insertTree(writer: Writer, tree: readonly TreeRows[]): void {
  for (const { table, rows } of tree) {
    const given = columnsOf(writer, table).find(({ type, pk }) => pk === 1 && type === 'INTEGER')?.name;
    for (const row of rows) {
      const columns = Object.keys(row).filter((column) => column !== given);
      writer.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.map((column) => `:${column}`)})`).run(row);
    }
  }
}

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * @param newId gives an id for each that the participant's rows are known by
 * @returns the same rows under other ids, wherever one of them stands
 */
export function withNewIds(tree: readonly TreeRows[], newId: () => string): TreeRows[] {
  const ids = new Map<string, string>();
  for (const { rows } of tree) for (const { id } of rows) if (typeof id === 'string') ids.set(id, newId());
  const renewed = (row: Row): Row =>
    Object.fromEntries(
      Object.entries(row).map(([column, value]) => [
        column,
        typeof value === 'string' ? value.replace(ID, (id) => ids.get(id) ?? id) : value,
      ]),
    );
  // Pairs are kept with the lower id first.
  const inOrder = (row: Row): Row => {
    const { one_id: one, other_id: other } = row;
    return one && other && one > other ? { ...row, one_id: other, other_id: one } : row;
  };
  return tree.map(({ table, rows }) => ({ table, rows: rows.map((row) => inOrder(renewed(row))) }));
}
