import type { ChangeSubject, UndoState } from '#shared/domain/history';
import type { Reader, Writer } from './database';
import { keyOfRow, type TouchedRow } from './participant-rows';

/** A subject that is told by whoever makes the change. */
export type ToldSubject = Extract<ChangeSubject, 'taken'>;

/** A change as it is kept: what it touched, and whether it has been taken back. */
export type StoredChange = {
  readonly id: number;
  readonly at: string;
  readonly undone: boolean;
  /** What it was about, where that is more than its rows tell. */
  readonly subject: ToldSubject | null;
  readonly touched: readonly TouchedRow[];
};

/** Older changes are forgotten: nobody goes further back, and they hold what somebody has said. */
export const MOST_CHANGES = 500;

/** Milliseconds of pause after which typing in the same field is a change of its own. */
const PAUSE = 15_000;

/** Columns that are typed letter by letter. */
const TYPED: ReadonlySet<string> = new Set([
  ...['name', 'spoken_language', 'private_notes', 'text', 'title', 'place', 'from_time', 'to_time', 'tasks'],
  ...['label', 'outcome', 'why', 'quote', 'by_whom', 'note', 'short'],
]);

type ChangeRow = { id: number; at: string; undone: 0 | 1; subject: ToldSubject | null; touched: string };

const toChange = (row: ChangeRow): StoredChange => ({
  id: row.id,
  at: row.at,
  undone: row.undone === 1,
  subject: row.subject,
  touched: JSON.parse(row.touched) as TouchedRow[],
});

/** Whether something can be taken back or done again. */
export function readUndoState(reader: Reader, participantId: string): UndoState {
  const found = reader
    .prepare<[string, string], { undo: number; redo: number }>(
      `SELECT EXISTS (SELECT 1 FROM change WHERE participant_id = ? AND undone = 0) AS undo,
         EXISTS (SELECT 1 FROM change WHERE participant_id = ? AND undone = 1) AS redo`,
    )
    .get(participantId, participantId);
  return { undo: found?.undo === 1, redo: found?.redo === 1 };
}

/** Newest first. */
export function readChanges(reader: Reader, participantId: string, limit: number): StoredChange[] {
  return reader
    .prepare<[string, number], ChangeRow>(
      'SELECT id, at, undone, subject, touched FROM change WHERE participant_id = ? ORDER BY id DESC LIMIT ?',
    )
    .all(participantId, limit)
    .map(toChange);
}

/** The last change that stands, or (`undone`) the one that was taken back last and is the next to be done again. */
export function readChange(reader: Reader, participantId: string, which: 'standing' | 'undone'): StoredChange | null {
  const [undone, order] = which === 'standing' ? [0, 'DESC'] : [1, 'ASC'];
  const row = reader
    .prepare<[string, number], ChangeRow>(
      `SELECT id, at, undone, subject, touched FROM change WHERE participant_id = ? AND undone = ? ORDER BY id ${order} LIMIT 1`,
    )
    .get(participantId, undone);
  return row ? toChange(row) : null;
}

export const hasChange = (reader: Reader, participantId: string, id: number): boolean =>
  reader.prepare('SELECT 1 FROM change WHERE participant_id = ? AND id = ?').get(participantId, id) !== undefined;

export function markUndone(writer: Writer, id: number, undone: boolean): void {
  writer.prepare('UPDATE change SET undone = ? WHERE id = ?').run(undone ? 1 : 0, id);
}

const keyOfTouched = ({ table, before, after }: TouchedRow): string => keyOfRow(table, before ?? after ?? {});

/** @returns the one row in which letters were typed, or null when something else was done */
function typedRow(touched: readonly TouchedRow[]): { key: string; columns: string } | null {
  const [row, ...others] = touched;
  if (!row || others.length > 0 || !row.after) return null;
  const { before, after } = row;
  const columns = Object.keys(after).filter((column) => before && before[column] !== after[column]);
  return columns.every((column) => TYPED.has(column)) ? { key: keyOfTouched(row), columns: columns.join() } : null;
}

/** The row of the report holds several things: choosing a form does not begin the text that is typed after it. */
const beginsText = ({ table, before, after }: TouchedRow): boolean =>
  before === null && (table !== 'report_choice' || after?.short !== '{}');

/** Whether the later change goes on where the earlier one stopped: the next letters of the same text. */
function goesOn(earlier: StoredChange, touched: readonly TouchedRow[], at: string): boolean {
  // Also when the clock was put back meanwhile.
  if (Math.abs(Date.parse(at) - Date.parse(earlier.at)) > PAUSE) return false;
  const [first, second] = [typedRow(earlier.touched), typedRow(touched)];
  if (!second) return false;
  // What is new came with what it rests on: a competence with its evidence.
  if (earlier.touched.some((row) => beginsText(row) && keyOfTouched(row) === second.key)) return true;
  return second.key === first?.key && second.columns === first.columns;
}

function together(earlier: readonly TouchedRow[], later: readonly TouchedRow[]): TouchedRow[] {
  const rows = new Map(earlier.map((row) => [keyOfTouched(row), row]));
  for (const row of later) {
    const known = rows.get(keyOfTouched(row));
    rows.set(keyOfTouched(row), known ? { ...known, after: row.after } : row);
  }
  return [...rows.values()].filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
}

/**
 * Keeps a change so that it can be taken back. What was taken back before it can no longer be done again. Letters typed
 * one after the other are one change.
 */
export function saveChange(
  writer: Writer,
  participantId: string,
  { at, touched, subject }: Omit<StoredChange, 'id' | 'undone'>,
): void {
  if (touched.length === 0) return;
  writer.prepare('DELETE FROM change WHERE participant_id = ? AND undone = 1').run(participantId);
  const last = readChange(writer, participantId, 'standing');
  if (last && last.subject === null && subject === null && goesOn(last, touched, at)) {
    const merged = together(last.touched, touched);
    if (merged.length === 0) writer.prepare('DELETE FROM change WHERE id = ?').run(last.id);
    else {
      writer.prepare('UPDATE change SET at = ?, touched = ? WHERE id = ?').run(at, JSON.stringify(merged), last.id);
    }
    return;
  }
  writer
    .prepare('INSERT INTO change (participant_id, at, undone, subject, touched) VALUES (?, ?, 0, ?, ?)')
    .run(participantId, at, subject, JSON.stringify(touched));
  writer
    .prepare(
      `DELETE FROM change WHERE participant_id = ? AND id <=
         (SELECT id FROM change WHERE participant_id = ? ORDER BY id DESC LIMIT 1 OFFSET ${MOST_CHANGES})`,
    )
    .run(participantId, participantId);
}

/** Forgets what was changed; the description stays as it is. */
export function deleteChanges(writer: Writer, participantId: string): void {
  writer.prepare('DELETE FROM change WHERE participant_id = ?').run(participantId);
}
