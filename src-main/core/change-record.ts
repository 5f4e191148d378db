import { ExpectedError } from '#shared/domain/errors';
import type { ParticipantRecord } from '#shared/domain/participant';
import { saveChange, type ToldSubject } from '../storage/change-repository';
import type { Writer } from '../storage/database';
import { readRecord, touchParticipant } from '../storage/participant-repository';
import { readRows, touchedRows } from '../storage/participant-rows';
import type { Session } from './session';

/**
 * Every change to a participant's description goes through here, inside a `session.write`: it is dated, and kept so that
 * it can be taken back and stands in the history. A change that changes nothing leaves no trace, nor does a decision
 * made again as it was: it only teaches anew.
 * @param subject what it is about, where that is more than the rows it touches tell
 * @returns the record as it is now
 * @throws ExpectedError PARTICIPANT_NOT_FOUND and whatever the change throws
 */
export function changeRecord(
  session: Session,
  writer: Writer,
  participantId: string,
  change: () => unknown,
  subject: ToldSubject | null = null,
): ParticipantRecord {
  const before = readRows(writer, participantId);
  change();
  const touched = touchedRows(before, readRows(writer, participantId));
  if (touched.some(({ table }) => table !== 'lesson')) {
    const now = session.now();
    saveChange(writer, participantId, { at: now, touched, subject });
    touchParticipant(writer, participantId, now);
  }
  const record = readRecord(writer, participantId);
  if (!record) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
  return record;
}
