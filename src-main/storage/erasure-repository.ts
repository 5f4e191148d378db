import type { Erasure } from '#shared/domain/erasure';
import type { Reader, Writer } from './database';
import { tablesOf } from './participant-tree';

/** An erasure with whom it was of. */
export type StoredErasure = Erasure & { readonly participantId: string };

type ErasureRow = Omit<Erasure, 'waitingFor'> & { participant: Buffer; waitingFor: string };

/** @param id a UUID @returns its sixteen bytes */
const toBytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');
const toId = (bytes: Buffer): string =>
  bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** Newest first; none in a database from before there were any. */
export function readErasures(reader: Reader): StoredErasure[] {
  if (!tablesOf(reader).includes('erasure')) return [];
  return reader
    .prepare<[], ErasureRow>(
      `SELECT participant, receipt, erased_at AS erasedAt, finished_at AS finishedAt, rewritten, checked,
         not_ours AS notOurs, waiting_for AS waitingFor FROM erasure ORDER BY erased_at DESC, receipt`,
    )
    .all()
    .map(({ participant, ...row }) => ({
      ...row,
      participantId: toId(participant),
      waitingFor: JSON.parse(row.waitingFor) as string[],
    }));
}

/** A new one, or the one that is there as it stands now. */
export function saveErasure(writer: Writer, { participantId, ...erasure }: StoredErasure): void {
  writer
    .prepare(
      `INSERT INTO erasure
         (participant, receipt, erased_at, finished_at, rewritten, checked, not_ours, waiting_for)
       VALUES (:participant, :receipt, :erasedAt, :finishedAt, :rewritten, :checked, :notOurs, :waitingFor)
       ON CONFLICT (participant) DO UPDATE SET finished_at = excluded.finished_at, rewritten = excluded.rewritten,
         checked = excluded.checked, not_ours = excluded.not_ours, waiting_for = excluded.waiting_for`,
    )
    .run({ ...erasure, participant: toBytes(participantId), waitingFor: JSON.stringify(erasure.waitingFor) });
}

/**
 * Takes the erased out of a database of any version and, where it has a place for it, notes that they are.
 * @returns how many were there
 */
export function applyErasures(writer: Writer, erasures: readonly StoredErasure[]): number {
  const tables = tablesOf(writer);
  let deleted = 0;
  for (const erasure of erasures) {
    const { participantId } = erasure;
    deleted += writer.prepare('DELETE FROM participant WHERE id = ?').run(participantId).changes;
    if (tables.includes('setting')) {
      writer.prepare('DELETE FROM setting WHERE value = ?').run(JSON.stringify(participantId));
    }
    if (tables.includes('erasure')) saveErasure(writer, erasure);
  }
  return deleted;
}
