import type { Due, Retention } from '#shared/domain/retention';
import type { Reader, Writer } from './database';

/**
 * The rule of `domain/retention.ts`, once for one and for all: a consent that was taken back outweighs everything; of
 * the agreed day and the chosen one the earlier counts; the workspace's period only where neither is there.
 */
const RETENTION = `
  WITH consents AS (
    SELECT participant_id, sum(withdrawn_on IS NULL) AS standing, max(withdrawn_on) AS withdrawn_on,
      CASE WHEN sum(withdrawn_on IS NULL AND keep_until IS NULL) = 0
        THEN max(CASE WHEN withdrawn_on IS NULL THEN keep_until END) END AS agreed
    FROM consent GROUP BY participant_id),
  days AS (
    SELECT p.id AS participantId, p.name, p.delete_on AS chosen, p.filed_on AS filedOn, p.filed_as AS filedAs,
      c.agreed, CASE WHEN c.standing = 0 THEN c.withdrawn_on END AS withdrawn,
      date(p.updated_at, '+' || :months || ' months') AS period
    FROM participant p LEFT JOIN consents c ON c.participant_id = p.id),
  retention AS (
    SELECT *, coalesce(withdrawn, min(agreed, chosen), agreed, chosen, period) AS deleteOn,
      CASE WHEN withdrawn IS NOT NULL THEN 'withdrawn'
        WHEN agreed IS NOT NULL AND (chosen IS NULL OR agreed <= chosen) THEN 'agreed'
        WHEN chosen IS NOT NULL THEN 'chosen'
        WHEN period IS NOT NULL THEN 'period' END AS because
    FROM days)`;

/** @param months the workspace's period, null for none @returns null for a participant that is not there */
export function readRetention(reader: Reader, participantId: string, months: number | null): Retention | null {
  return (
    reader
      .prepare<[{ participantId: string; months: number | null }], Retention>(
        `${RETENTION} SELECT deleteOn, because, chosen, agreed, filedOn, filedAs FROM retention
         WHERE participantId = :participantId`,
      )
      .get({ participantId, months }) ?? null
  );
}

/** @returns those whose day is `until` or earlier */
export function readDue(reader: Reader, until: string, months: number | null): Due[] {
  return reader
    .prepare<[{ until: string; months: number | null }], Due>(
      `${RETENTION} SELECT participantId, name, deleteOn, because, filedOn FROM retention
       WHERE deleteOn <= :until ORDER BY participantId`,
    )
    .all({ until, months });
}

export function saveDeleteOn(writer: Writer, participantId: string, day: string | null): void {
  writer.prepare('UPDATE participant SET delete_on = ? WHERE id = ?').run(day, participantId);
}

export function saveFiled(
  writer: Writer,
  participantId: string,
  { filedOn, filedAs }: Pick<Retention, 'filedOn' | 'filedAs'>,
): void {
  writer.prepare('UPDATE participant SET filed_on = ?, filed_as = ? WHERE id = ?').run(filedOn, filedAs, participantId);
}
