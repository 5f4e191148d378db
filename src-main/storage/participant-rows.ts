import type { Reader, Writer } from './database';

/** A row as it is stored, by column. */
export type Row = Readonly<Record<string, string | number | null>>;

/** A row that a change touched, before and after; null where it was not there. */
export type TouchedRow = { readonly table: RowTable; readonly before: Row | null; readonly after: Row | null };

type TableOfRows = { readonly name: string; readonly key: readonly string[]; readonly select: string };

const OF_COMPETENCE = 'WHERE competence_id IN (SELECT id FROM competence WHERE participant_id = ?)';
const OWN = 'WHERE participant_id = ?';

/**
 * Everything that makes up a participant's description, a table after those it refers to. Consent is not in it: that
 * somebody agreed is not to be taken back by Ctrl+Z. Where the counsellor is on the road and when it last changed are no
 * part of the description.
 */
const TABLES = [
  {
    name: 'participant',
    key: ['id'],
    select: `SELECT id, name, language, standard_refs, spoken_language, interpreter, private_notes, prepared
      FROM participant WHERE id = ?`,
  },
  { name: 'experience', key: ['id'], select: `SELECT * FROM experience ${OWN}` },
  { name: 'documented_item', key: ['id'], select: `SELECT * FROM documented_item ${OWN}` },
  { name: 'statement', key: ['id'], select: `SELECT * FROM statement ${OWN}` },
  { name: 'competence', key: ['id'], select: `SELECT * FROM competence ${OWN}` },
  {
    name: 'competence_statement',
    key: ['competence_id', 'statement_id'],
    select: `SELECT * FROM competence_statement ${OF_COMPETENCE}`,
  },
  { name: 'evidence', key: ['id'], select: `SELECT * FROM evidence ${OF_COMPETENCE}` },
  {
    name: 'kept_apart',
    key: ['one_id', 'other_id'],
    select: 'SELECT * FROM kept_apart WHERE one_id IN (SELECT id FROM competence WHERE participant_id = ?)',
  },
  { name: 'decision', key: ['competence_id', 'standard_ref'], select: `SELECT * FROM decision ${OF_COMPETENCE}` },
  { name: 'lesson', key: ['competence_id', 'standard_ref'], select: `SELECT * FROM lesson ${OF_COMPETENCE}` },
  {
    name: 'lesson_name',
    key: ['standard_id', 'name', 'learned_at', 'competence_id', 'standard_ref'],
    select: `SELECT * FROM lesson_name ${OF_COMPETENCE}`,
  },
  {
    name: 'personal_outcome',
    key: ['participant_id', 'standard_ref', 'standard_competence_id'],
    select: `SELECT * FROM personal_outcome ${OWN}`,
  },
] as const satisfies readonly TableOfRows[];

export type RowTable = (typeof TABLES)[number]['name'];

const tableOf = (name: RowTable): TableOfRows => {
  const table = TABLES.find((candidate) => candidate.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
};

/** @returns what tells a row from all others of a participant */
export function keyOfRow(name: RowTable, row: Row): string {
  return JSON.stringify([name, ...tableOf(name).key.map((column) => row[column])]);
}

/** All rows of a participant's description, by their keys. */
export type ParticipantRows = ReadonlyMap<string, { readonly table: RowTable; readonly row: Row }>;

export function readRows(reader: Reader, participantId: string): ParticipantRows {
  return new Map(
    TABLES.flatMap(({ name, select }) =>
      reader
        .prepare<[string], Row>(select)
        .all(participantId)
        .map((row) => [keyOfRow(name, row), { table: name, row }] as const),
    ),
  );
}

const isSame = (one: Row, other: Row): boolean => JSON.stringify(one) === JSON.stringify(other);

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
  const { key } = tableOf(name);
  const rest = columns.filter((column) => !key.includes(column));
  // What stays is updated, not replaced: replacing would take everything that refers to it away.
  const update = rest.length > 0 ? `UPDATE SET ${rest.map((column) => `${column} = excluded.${column}`)}` : 'NOTHING';
  writer
    .prepare(
      `INSERT INTO ${name} (${columns}) VALUES (${columns.map((column) => `:${column}`)}) ON CONFLICT (${key}) DO ${update}`,
    )
    .run(row);
}

function dropRow(writer: Writer, name: RowTable, row: Row): void {
  const { key } = tableOf(name);
  writer
    .prepare(`DELETE FROM ${name} WHERE ${key.map((column) => `${column} = :${column}`).join(' AND ')}`)
    .run(Object.fromEntries(key.map((column) => [column, row[column]])));
}

/** The participant's own row also holds what is no part of the description: it is updated, never inserted. */
function putParticipant(writer: Writer, row: Row): void {
  const columns = Object.keys(row).filter((column) => column !== 'id');
  writer.prepare(`UPDATE participant SET ${columns.map((column) => `${column} = :${column}`)} WHERE id = :id`).run(row);
}

/** Brings the touched rows to how they were before the change, or after it. */
export function restoreRows(writer: Writer, touched: readonly TouchedRow[], side: 'before' | 'after'): void {
  for (const { name } of TABLES.toReversed()) {
    for (const { table, before, after } of touched) {
      const row = before ?? after;
      const wanted = side === 'before' ? before : after;
      if (table === name && !wanted && row) dropRow(writer, name, row);
    }
  }
  for (const { name } of TABLES) {
    for (const { table, before, after } of touched) {
      const wanted = side === 'before' ? before : after;
      if (table !== name || !wanted) continue;
      if (name === 'participant') putParticipant(writer, wanted);
      else putRow(writer, name, wanted);
    }
  }
}
