import type { Reader } from './database';

/** @returns the newest time at which anything was written down, ISO 8601 in UTC; null when nothing was */
export function newestTime(reader: Reader): string | null {
  return reader
    .prepare<[], string | null>(
      `SELECT max(at) FROM (
         SELECT max(updated_at) AS at FROM participant
         UNION ALL SELECT max(updated_at) FROM standard
         UNION ALL SELECT max(learned_at) FROM lesson
         UNION ALL SELECT max(kept_at) FROM description_version
         UNION ALL SELECT max(at) FROM log_entry)`,
    )
    .pluck()
    .get() as string | null;
}
