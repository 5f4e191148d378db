import { randomUUID } from 'node:crypto';
import { ExpectedError } from '#shared/domain/errors';
import type { Participant, ParticipantRecord } from '#shared/domain/participant';
import type { Reader } from '../storage/database';
import { insertParticipant, readParticipant, readRecord, saveParticipant } from '../storage/participant-repository';
import { changeRecord } from './change-record';
import type { Session } from './session';
import { findStandard } from './standard-library';

const notFound = () => new ExpectedError('PARTICIPANT_NOT_FOUND', {});

/** @throws ExpectedError PARTICIPANT_NOT_FOUND */
export function recordOf(reader: Reader, participantId: string): ParticipantRecord {
  const record = readRecord(reader, participantId);
  if (!record) throw notFound();
  return record;
}

/** @throws ExpectedError PARTICIPANT_NOT_FOUND */
export const getRecord = (session: Session, participantId: string): ParticipantRecord =>
  session.read((reader) => recordOf(reader, participantId));

/** A new participant, before the conversation. */
export function addParticipant(
  session: Session,
  { name, language }: Pick<Participant, 'name' | 'language'>,
): ParticipantRecord {
  const id = randomUUID();
  const now = session.now();
  return session.write((writer) => {
    insertParticipant(writer, {
      id,
      name,
      language,
      step: 'preparation',
      standardRefs: [],
      createdAt: now,
      updatedAt: now,
    });
    return recordOf(writer, id);
  });
}

export type ParticipantChanges = Partial<Pick<Participant, 'name' | 'language' | 'step' | 'standardRefs'>>;

/**
 * Changes what is given and leaves the rest.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, STANDARD_NOT_FOUND
 */
export function updateParticipant(
  session: Session,
  participantId: string,
  changes: ParticipantChanges,
): ParticipantRecord {
  for (const standardRef of changes.standardRefs ?? []) findStandard(session, standardRef);
  return session.write((writer) => {
    const participant = readParticipant(writer, participantId);
    if (!participant) throw notFound();
    // Only looking at another step is no change to the description: the date says when that last changed.
    return changeRecord(session, writer, participantId, () =>
      saveParticipant(writer, {
        ...participant,
        name: changes.name ?? participant.name,
        language: changes.language ?? participant.language,
        step: changes.step ?? participant.step,
        standardRefs: changes.standardRefs ?? participant.standardRefs,
      }),
    );
  });
}
