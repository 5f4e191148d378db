import { dayAfter } from '#shared/domain/day';
import { ExpectedError } from '#shared/domain/errors';
import { DUE_WITHIN_DAYS, type Due, type Retention, retentionMonthsSchema } from '#shared/domain/retention';
import { byNameIn } from '#shared/i18n/formats';
import type { Reader, Writer } from '../storage/database';
import { readDue, readRetention, saveDeleteOn, saveFiled } from '../storage/retention-repository';
import { forgetSetting, readSetting, saveSetting } from '../storage/setting-repository';
import { readPreferences } from './preferences';
import { logIn } from './record-log';
import type { Session } from './session';

function monthsOf(reader: Reader): number | null {
  const found = retentionMonthsSchema.safeParse(readSetting(reader, 'retentionMonths'));
  return found.success ? found.data : null;
}

/** @throws ExpectedError PARTICIPANT_NOT_FOUND */
function retentionOf(reader: Reader, participantId: string): Retention {
  const retention = readRetention(reader, participantId, monthsOf(reader));
  if (!retention) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
  return retention;
}

/** @throws ExpectedError PARTICIPANT_NOT_FOUND */
export const getRetention = (session: Session, participantId: string): Retention =>
  session.read((reader) => retentionOf(reader, participantId));

function changed(session: Session, participantId: string, change: (writer: Writer) => void): Retention {
  return session.write((writer) => {
    retentionOf(writer, participantId);
    change(writer);
    return retentionOf(writer, participantId);
  });
}

/**
 * Sets the day on which the participant's data is to be deleted. It is a reminder: nothing is deleted by it.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export const setDeleteOn = (session: Session, participantId: string, day: string | null): Retention =>
  changed(session, participantId, (writer) => saveDeleteOn(writer, participantId, day));

/**
 * Notes that the documents are in the archive, and what it calls them.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, FILED_IN_FUTURE
 */
export function setFiled(
  session: Session,
  participantId: string,
  filed: Pick<Retention, 'filedOn' | 'filedAs'>,
): Retention {
  if (filed.filedOn !== null && filed.filedOn > session.today()) throw new ExpectedError('FILED_IN_FUTURE', {});
  return changed(session, participantId, (writer) => {
    const known = retentionOf(writer, participantId);
    saveFiled(writer, participantId, { ...filed, filedAs: filed.filedOn === null ? '' : filed.filedAs });
    if (filed.filedOn !== null && known.filedOn !== filed.filedOn) logIn(session, writer, 'filed', { participantId });
  });
}

/** Those whose day is within thirty days or past, the most urgent first; of one day, by name. */
export function listDue(session: Session): Due[] {
  const due = session.read((reader) => readDue(reader, dayAfter(session.today(), DUE_WITHIN_DAYS), monthsOf(reader)));
  const byName = byNameIn(readPreferences(session).language);
  return due.toSorted((one, other) =>
    one.deleteOn === other.deleteOn ? byName(one.name, other.name) : one.deleteOn < other.deleteOn ? -1 : 1,
  );
}

/** How many months after the last change data is to be deleted, where nothing else is set. */
export const getPeriod = (session: Session): number | null => session.read(monthsOf);

export function setPeriod(session: Session, months: number | null): number | null {
  session.write((writer) => {
    if (months === null) forgetSetting(writer, 'retentionMonths');
    else saveSetting(writer, 'retentionMonths', months);
  });
  return months;
}
