import type { ExperienceChanges } from '#shared/contract/experiences';
import { ExpectedError } from '#shared/domain/errors';
import { type DocumentedItem, EXPERIENCE_KINDS, EXPERIENCE_PHASES, type Experience } from '#shared/domain/experience';
import type { ParticipantRecord } from '#shared/domain/participant';
import {
  deleteDocumentedItem,
  deleteExperience,
  orderExperiences,
  participantOfDocumentedItem,
  participantOfExperience,
  readExperiences,
  saveDocumentedItem,
  saveExperience as storeExperience,
} from '../storage/experience-repository';
import { readParticipant } from '../storage/participant-repository';
import { changeRecord } from './change-record';
import type { Session } from './session';

const experienceNotFound = () => new ExpectedError('EXPERIENCE_NOT_FOUND', {});
const documentedNotFound = () => new ExpectedError('DOCUMENTED_NOT_FOUND', {});

const BLANK: Omit<Experience, 'id'> = {
  title: '',
  place: '',
  phase: EXPERIENCE_PHASES[0],
  kind: EXPERIENCE_KINDS[0],
  from: '',
  to: '',
  tasks: '',
};

/** Only what is given: a field that is there but undefined would take away what is stored. */
const given = (changes: ExperienceChanges): Partial<Experience> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));

/**
 * Adds an experience after the others, or changes what is given of the one that has this id already.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, EXPERIENCE_NOT_FOUND (it belongs to somebody else, or is not there and
 *   has no title to begin with)
 */
export function saveExperience(session: Session, participantId: string, changes: ExperienceChanges): ParticipantRecord {
  return session.write((writer) => {
    if (!readParticipant(writer, participantId)) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
    const owner = participantOfExperience(writer, changes.id);
    if (owner !== null && owner !== participantId) throw experienceNotFound();
    const known = readExperiences(writer, participantId).find(({ id }) => id === changes.id);
    if (!known && !changes.title?.trim()) throw experienceNotFound();
    return changeRecord(session, writer, participantId, () =>
      storeExperience(writer, participantId, { ...BLANK, ...known, ...given(changes), id: changes.id }),
    );
  });
}

/**
 * The statements about it stay, and are about none.
 * @throws ExpectedError EXPERIENCE_NOT_FOUND
 */
export function removeExperience(session: Session, experienceId: string): ParticipantRecord {
  return session.write((writer) => {
    const participantId = participantOfExperience(writer, experienceId);
    if (!participantId) throw experienceNotFound();
    return changeRecord(session, writer, participantId, () => deleteExperience(writer, experienceId));
  });
}

/**
 * Puts the named ones first, in this order; the others keep theirs, after them.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, EXPERIENCE_NOT_FOUND (one of them is not this participant's)
 */
export function setExperienceOrder(
  session: Session,
  participantId: string,
  experienceIds: readonly string[],
): ParticipantRecord {
  return session.write((writer) => {
    if (!readParticipant(writer, participantId)) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
    const own = readExperiences(writer, participantId).map(({ id }) => id);
    if (experienceIds.some((id) => !own.includes(id))) throw experienceNotFound();
    const order = [...new Set([...experienceIds, ...own])];
    const isNew = order.some((id, index) => id !== own[index]);
    return changeRecord(session, writer, participantId, () => isNew && orderExperiences(writer, order));
  });
}

/**
 * Adds something documented elsewhere after the others, or changes the one that has this id already.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, DOCUMENTED_NOT_FOUND (it belongs to somebody else)
 */
export function saveDocumented(session: Session, participantId: string, item: DocumentedItem): ParticipantRecord {
  return session.write((writer) => {
    if (!readParticipant(writer, participantId)) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
    const owner = participantOfDocumentedItem(writer, item.id);
    if (owner !== null && owner !== participantId) throw documentedNotFound();
    return changeRecord(session, writer, participantId, () => saveDocumentedItem(writer, participantId, item));
  });
}

/** @throws ExpectedError DOCUMENTED_NOT_FOUND */
export function removeDocumented(session: Session, itemId: string): ParticipantRecord {
  return session.write((writer) => {
    const participantId = participantOfDocumentedItem(writer, itemId);
    if (!participantId) throw documentedNotFound();
    return changeRecord(session, writer, participantId, () => deleteDocumentedItem(writer, itemId));
  });
}
