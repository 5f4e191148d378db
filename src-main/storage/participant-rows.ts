import { ExpectedError } from '#shared/domain/errors';
import type { Reader, Writer } from './database';
import { fileByName } from './lesson-repository';

/** A row as it is stored, by column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A row that a change touched, before and after; null where it was not there. */
export type TouchedRow = { readonly table: RowTable; readonly before: Row | null; readonly after: Row | null };

type TableOfRows = {
  readonly name: string;
  readonly key: readonly string[];
  readonly select: string;
  /** Whether a stored row may be changed into the one that is put: when both are of the same participant. */
  readonly sameOwner?: string;
};

const OF_COMPETENCE = 'WHERE competence_id IN (SELECT id FROM competence WHERE participant_id = ?)';
const OWN = 'WHERE participant_id = ?';
const SAME_PARTICIPANT = { sameOwner: 'participant_id = excluded.participant_id' } as const;
const ownerOf = (id: string) => `(SELECT participant_id FROM competence WHERE id = ${id})`;

/**
 * Everything that makes up a participant's description, a table after those it refers to. Consent is not in it: that
 * somebody agreed is not to be taken back by Ctrl+Z. Where the counsellor is on the road and when it last changed are no
 * part of the description. The names that lessons are filed under follow from the names of competences.
 */
const TABLES = [
  {
    name: 'participant',
    key: ['id'],
    select: `SELECT id, name, language, standard_refs, spoken_language, interpreter, private_notes, prepared, extra
      FROM participant WHERE id = ?`,
  },
  { name: 'experience', key: ['id'], select: `SELECT * FROM experience ${OWN}`, ...SAME_PARTICIPANT },
  { name: 'documented_item', key: ['id'], select: `SELECT * FROM documented_item ${OWN}`, ...SAME_PARTICIPANT },
  { name: 'statement', key: ['id'], select: `SELECT * FROM statement ${OWN}`, ...SAME_PARTICIPANT },
  { name: 'competence', key: ['id'], select: `SELECT * FROM competence ${OWN}`, ...SAME_PARTICIPANT },
  {
    name: 'competence_statement',
    key: ['competence_id', 'statement_id'],
    select: `SELECT * FROM competence_statement ${OF_COMPETENCE}`,
  },
  {
    name: 'evidence',
    key: ['id'],
    select: `SELECT * FROM evidence ${OF_COMPETENCE}`,
    sameOwner: `${ownerOf('evidence.competence_id')} = ${ownerOf('excluded.competence_id')}`,
  },
  {
    name: 'kept_apart',
    key: ['one_id', 'other_id'],
    select: 'SELECT * FROM kept_apart WHERE one_id IN (SELECT id FROM competence WHERE participant_id = ?)',
  },
  { name: 'decision', key: ['competence_id', 'standard_ref'], select: `SELECT * FROM decision ${OF_COMPETENCE}` },
  { name: 'lesson', key: ['competence_id', 'standard_ref'], select: `SELECT * FROM lesson ${OF_COMPETENCE}` },
  {
    name: 'personal_outcome',
    key: ['participant_id', 'standard_ref', 'standard_competence_id'],
    select: `SELECT * FROM personal_outcome ${OWN}`,
  },
  { name: 'report_choice', key: ['participant_id'], select: `SELECT * FROM report_choice ${OWN}` },
] as const satisfies readonly TableOfRows[];

export type RowTable = (typeof TABLES)[number]['name'];

const BY_NAME: ReadonlyMap<string, TableOfRows> = new Map(TABLES.map((table) => [table.name, table]));

const tableOf = (name: RowTable): TableOfRows => {
  const table = BY_NAME.get(name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
};

/** @returns what tells a row from all others of a participant; ids and references hold no spaces */
export function keyOfRow(name: RowTable, row: Row): string {
  let key: string = name;
  for (const column of tableOf(name).key) key += ` ${row[column]}`;
  return key;
}

/** All rows of a participant's description, by their keys. */
export type ParticipantRows = ReadonlyMap<string, { readonly table: RowTable; readonly row: Row }>;

export function readRows(reader: Reader, participantId: string): ParticipantRows {
  const rows = new Map<string, { readonly table: RowTable; readonly row: Row }>();
  for (const { name, select } of TABLES) {
    for (const row of reader.prepare<[string], Row>(select).all(participantId)) {
      rows.set(keyOfRow(name, row), { table: name, row });
    }
  }
  return rows;
}

/** Both are of one table, with the same columns. */
function isSame(one: Row, other: Row): boolean {
  for (const column in one) if (one[column] !== other[column]) return false;
  return true;
}

/** @returns the rows that are not the same in both */
export function touchedRows(before: ParticipantRows, after: ParticipantRows): TouchedRow[] {
  const touched: TouchedRow[] = [];
  for (const [key, { table, row }] of before) {
    const now = after.get(key)?.row ?? null;
    if (!now || !isSame(row, now)) touched.push({ table, before: row, after: now });
  }
  for (const [key, { table, row }] of after) if (!before.has(key)) touched.push({ table, before: null, after: row });
  return touched;
}

function putRow(writer: Writer, name: RowTable, row: Row): void {
  const columns = Object.keys(row);
  const { key, sameOwner } = tableOf(name);
  const rest = columns.filter((column) => !key.includes(column));
  // What stays is updated, not replaced: replacing would take everything that refers to it away.
  const update = rest.length > 0 ? `UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`)}` : 'NOTHING';
  const { changes } = writer
    .prepare(
      `INSERT INTO ${name} (${columns}) VALUES (${columns.map((column) => `:${column}`)})
       ON CONFLICT (${key}) DO ${update} ${sameOwner ? `WHERE ${sameOwner}` : ''}`,
    )
    .run(row);
  // Ids are the caller's: one that was free meanwhile may be somebody else's now, and stays theirs.
  if (sameOwner && changes === 0) throw new ExpectedError('CHANGE_NOT_FOUND', {});
}

function dropRow(writer: Writer, name: RowTable, row: Row): void {
  const { key } = tableOf(name);
  writer
    .prepare(`DELETE FROM ${name} WHERE ${key.map((column) => `${column} = :${column}`).join(' AND ')}`)
    .run(Object.fromEntries(key.map((column) => [column, row[column]])));
}

/** Only where the row is there. */
function updateRow(writer: Writer, name: RowTable, row: Row): void {
  const { key } = tableOf(name);
  const rest = Object.keys(row).filter((column) => !key.includes(column));
  writer
    .prepare(
      `UPDATE ${name} SET ${rest.map((column) => `${column} = :${column}`)}
       WHERE ${key.map((column) => `${column} = :${column}`).join(' AND ')}`,
    )
    .run(row);
}

/**
 * The participant's own row also holds what is no part of the description; a lesson that was forgotten since is not
 * learnt again, except with the decision that taught it.
 */
const isOnlyUpdated = ({ table, before, after }: TouchedRow): boolean =>
  table === 'participant' || (table === 'lesson' && before !== null && after !== null);

/**
 * Brings the touched rows to how they were before the change, or after it.
 * @throws ExpectedError CHANGE_NOT_FOUND (something that it would bring back has an id that is somebody else's now)
 */
export function restoreRows(writer: Writer, touched: readonly TouchedRow[], side: 'before' | 'after'): void {
  for (const { name } of TABLES.toReversed()) {
    for (const { table, before, after } of touched) {
      const row = before ?? after;
      const wanted = side === 'before' ? before : after;
      if (table === name && !wanted && row) dropRow(writer, name, row);
    }
  }
  for (const { name } of TABLES) {
    for (const row of touched) {
      const wanted = side === 'before' ? row.before : row.after;
      if (row.table !== name || !wanted) continue;
      if (isOnlyUpdated(row)) updateRow(writer, name, wanted);
      else putRow(writer, name, wanted);
    }
  }
  const filed = touched.flatMap(({ table, before, after }) => {
    const row = after ?? before;
    return table === 'competence' ? row?.id : table === 'lesson' ? row?.competence_id : [];
  });
  for (const id of new Set(filed)) if (typeof id === 'string') fileByName(writer, id);
}
