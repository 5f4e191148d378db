import type { ParticipantRecord } from '#shared/domain/participant';
import { countFields } from '#shared/formats/extra-fields';
import { readExtra, saveExtra } from '../storage/extra-repository';
import { changeRecord } from './change-record';
import { recordOf } from './participants';
import type { Session } from './session';

/**
 * How many fields of the file a participant came from are kept that this program does not know.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export const countUnknownFields = (session: Session, participantId: string): number =>
  session.read((reader) => {
    recordOf(reader, participantId);
    return countFields(readExtra(reader, participantId));
  });

/**
 * Removes these fields: nobody can correct what the program cannot show a place for. Like every correction it can be
 * undone, and stands in the history until that is removed.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export const removeUnknownFields = (session: Session, participantId: string): ParticipantRecord =>
  session.write((writer) => changeRecord(session, writer, participantId, () => saveExtra(writer, participantId, {})));
