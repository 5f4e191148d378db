import type { Standard } from '#shared/domain/standard';
import { refOf } from '#shared/domain/standard';
import type { StandardEntry } from '#shared/domain/standard-entry';
import type { Reader } from './database';

type StandardRow = {
  id: string;
  version: string;
  status: Exclude<StandardEntry['status'], 'bundled'>;
  content: string;
  updated_at: string;
};

const toEntry = (row: StandardRow): StandardEntry => ({
  ref: refOf(row),
  status: row.status,
  standard: JSON.parse(row.content) as Standard,
  updatedAt: row.updated_at,
});

/** The counsellor's own standards, every version, last changed first. */
export function listOwnStandards(reader: Reader): StandardEntry[] {
  return reader
    .prepare<[], StandardRow>('SELECT * FROM standard ORDER BY updated_at DESC, id, version')
    .all()
    .map(toEntry);
}
