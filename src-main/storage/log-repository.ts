import type { LogDetails, LogEntry, Logged } from '#shared/domain/record-log';
import type { Reader, Writer } from './database';

type LogRow = { id: number; at: string; what: Logged; participant_id: string | null; details: string };

const toEntry = ({ id, at, what, participant_id, details }: LogRow): LogEntry => ({
  id,
  at,
  what,
  participantId: participant_id,
  details: JSON.parse(details) as LogDetails,
});

/** Newest first. */
export function readLog(reader: Reader, limit: number): LogEntry[] {
  return reader.prepare<[number], LogRow>('SELECT * FROM log_entry ORDER BY id DESC LIMIT ?').all(limit).map(toEntry);
}

/** All that was about one participant, newest first. */
export function readLogAbout(reader: Reader, participantId: string): LogEntry[] {
  return reader
    .prepare<[string], LogRow>('SELECT * FROM log_entry WHERE participant_id = ? ORDER BY id DESC')
    .all(participantId)
    .map(toEntry);
}

export function insertLogEntry(writer: Writer, entry: Omit<LogEntry, 'id'>): void {
  writer
    .prepare('INSERT INTO log_entry (at, what, participant_id, details) VALUES (?, ?, ?, ?)')
    .run(entry.at, entry.what, entry.participantId, JSON.stringify(entry.details));
}
