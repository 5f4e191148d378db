import { type LogDetails, type LogEntry, type Logged, SHOWN_LOG_ENTRIES } from '#shared/domain/record-log';
import type { Writer } from '../storage/database';
import { insertLogEntry, readLog } from '../storage/log-repository';
import type { Session } from './session';

type About = { readonly participantId?: string; readonly details?: LogDetails };

/** Writes down, inside a `session.write`, that something was done with records. */
export function logIn(session: Session, writer: Writer, what: Logged, about: About = {}): void {
  const { participantId = null, details = {} } = about;
  insertLogEntry(writer, { at: session.now(), what, participantId, details });
}

/** The same in a transaction of its own, for what changes nothing else. @throws ExpectedError WORKSPACE_LOCKED, DISK_FULL */
export const log = (session: Session, what: Logged, about: About = {}): void =>
  session.write((writer) => logIn(session, writer, what, about));

/** What was done with records, newest first. */
export const listLog = (session: Session): LogEntry[] => session.read((reader) => readLog(reader, SHOWN_LOG_ENTRIES));
