import type { DraftStandard } from '#shared/domain/draft-standard';
import type { OwnStandard, OwnStatus } from '#shared/domain/own-standard';
import { refOf } from '#shared/domain/standard';
import type { Reader, Writer } from './database';

type StandardRow = {
  id: string;
  version: string;
  status: OwnStatus;
  content: string;
  created_at: string;
  updated_at: string;
};

const toOwn = (row: StandardRow): OwnStandard => ({
  ref: refOf(row),
  status: row.status,
  content: JSON.parse(row.content) as DraftStandard,
  updatedAt: row.updated_at,
});

/** The counsellor's own standards, every version, drafts too, last changed first. */
export function listOwnStandards(reader: Reader): OwnStandard[] {
  return reader
    .prepare<[], StandardRow>('SELECT * FROM standard ORDER BY updated_at DESC, id, version')
    .all()
    .map(toOwn);
}

export function readOwnStandard(reader: Reader, ref: string): OwnStandard | null {
  const row = reader.prepare<[string], StandardRow>("SELECT * FROM standard WHERE id || '@' || version = ?").get(ref);
  return row ? toOwn(row) : null;
}

/** @returns every version of one standard, drafts too */
export function readVersions(reader: Reader, id: string): OwnStandard[] {
  return reader.prepare<[string], StandardRow>('SELECT * FROM standard WHERE id = ?').all(id).map(toOwn);
}

export function insertDraft(writer: Writer, content: DraftStandard, now: string): void {
  writer
    .prepare(
      `INSERT INTO standard (id, version, status, content, created_at, updated_at) VALUES (?, ?, 'draft', ?, ?, ?)`,
    )
    .run(content.id, content.version, JSON.stringify(content), now, now);
}

/** Takes in a version of a standard as it is; one that is there already stays as it is. */
export function insertOwnStandard(writer: Writer, { status, content, updatedAt }: OwnStandard): void {
  writer
    .prepare(
      `INSERT INTO standard (id, version, status, content, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (id, version) DO NOTHING`,
    )
    .run(content.id, content.version, status, JSON.stringify(content), updatedAt, updatedAt);
}

export function saveContent(writer: Writer, content: DraftStandard, now: string): void {
  writer
    .prepare('UPDATE standard SET content = ?, updated_at = ? WHERE id = ? AND version = ?')
    .run(JSON.stringify(content), now, content.id, content.version);
}

export function saveStatus(writer: Writer, ref: string, status: OwnStatus, now: string): void {
  writer.prepare("UPDATE standard SET status = ?, updated_at = ? WHERE id || '@' || version = ?").run(status, now, ref);
}

export function deleteOwnStandard(writer: Writer, ref: string): void {
  writer.prepare("DELETE FROM standard WHERE id || '@' || version = ?").run(ref);
}

/** @returns true when a participant is compared with this version, or a decision about it is kept */
export function isReferredTo(reader: Reader, ref: string): boolean {
  const { referred } = reader
    .prepare<[string, string, string], { referred: 0 | 1 }>(`
      SELECT EXISTS (SELECT 1 FROM participant p, json_each(p.standard_refs) WHERE value = ?)
        OR EXISTS (SELECT 1 FROM decision WHERE standard_ref = ?)
        OR EXISTS (SELECT 1 FROM personal_outcome WHERE standard_ref = ?) AS referred`)
    .get(ref, ref, ref) ?? { referred: 0 };
  return referred === 1;
}
