import { ExpectedError } from '#shared/domain/errors';
import { type Change, type NextSteps, SHOWN_CHANGES } from '#shared/domain/history';
import type { ParticipantRecord } from '#shared/domain/participant';
import type { LocalizedText } from '#shared/domain/text';
import { hasChange, markUndone, readChange, readChanges, type StoredChange } from '../storage/change-repository';
import { readCompetences } from '../storage/competence-repository';
import type { Reader, Writer } from '../storage/database';
import { readParticipant, saveParticipant, touchParticipant } from '../storage/participant-repository';
import { restoreRows } from '../storage/participant-rows';
import { describeChange, labelsTouched } from './describe-change';
import { recordOf } from './participants';
import type { Session } from './session';
import { listEntries } from './standard-library';

type Direction = 'undo' | 'redo';

const nextChange = (reader: Reader, participantId: string, direction: Direction): StoredChange | null =>
  readChange(reader, participantId, direction === 'undo' ? 'standing' : 'undone');

function take(writer: Writer, change: StoredChange, direction: Direction): void {
  restoreRows(writer, change.touched, direction === 'undo' ? 'before' : 'after');
  markUndone(writer, change.id, direction === 'undo');
}

/** Dates the description, and lets go of standards that were deleted since they were chosen. */
function afterTaking(session: Session, writer: Writer, participantId: string): void {
  const participant = readParticipant(writer, participantId);
  if (!participant) return;
  const known = new Set(listEntries(session).map(({ ref }) => ref));
  const standardRefs = participant.standardRefs.filter((ref) => known.has(ref));
  if (standardRefs.length < participant.standardRefs.length) saveParticipant(writer, { ...participant, standardRefs });
  touchParticipant(writer, participantId, session.now());
}

function step(session: Session, participantId: string, direction: Direction): ParticipantRecord {
  return session.write((writer) => {
    const change = nextChange(writer, participantId, direction);
    if (change) {
      take(writer, change, direction);
      afterTaking(session, writer, participantId);
    }
    return recordOf(writer, participantId);
  });
}

/**
 * Takes the last change back; nothing when there is none.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, CHANGE_NOT_FOUND (an id of it is somebody else's now)
 */
export const undo = (session: Session, participantId: string): ParticipantRecord =>
  step(session, participantId, 'undo');

/**
 * Does again what was taken back last; nothing when something else was changed since.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, CHANGE_NOT_FOUND (an id of it is somebody else's now)
 */
export const redo = (session: Session, participantId: string): ParticipantRecord =>
  step(session, participantId, 'redo');

/**
 * Goes to where things stood right after a change: takes back all that came later or, when the change itself is taken
 * back, does again everything up to it. As one step: all of it, or nothing.
 * @param changeId null for where things stood before the first change that is remembered
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, CHANGE_NOT_FOUND (also for a change of somebody else's description)
 */
export function goTo(session: Session, participantId: string, changeId: number | null): ParticipantRecord {
  return session.write((writer) => {
    recordOf(writer, participantId);
    if (changeId !== null && !hasChange(writer, participantId, changeId)) {
      throw new ExpectedError('CHANGE_NOT_FOUND', {});
    }
    let moved = false;
    for (const direction of ['undo', 'redo'] as const) {
      for (;;) {
        const change = nextChange(writer, participantId, direction);
        const wanted = changeId !== null && change !== null && change.id <= changeId;
        if (!change || wanted !== (direction === 'redo')) break;
        take(writer, change, direction);
        moved = true;
      }
    }
    if (moved) afterTaking(session, writer, participantId);
    return recordOf(writer, participantId);
  });
}

/** @throws ExpectedError PARTICIPANT_NOT_FOUND */
function labelsOf(reader: Reader, participantId: string): ReadonlyMap<string, LocalizedText> {
  if (!readParticipant(reader, participantId)) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
  return new Map(readCompetences(reader, participantId).map(({ id, label }) => [id, label]));
}

/**
 * What undo would take back and redo would do again.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function nextSteps(session: Session, participantId: string): NextSteps {
  return session.read((reader) => {
    const labels = labelsOf(reader, participantId);
    const described = (direction: Direction) => {
      const change = nextChange(reader, participantId, direction);
      return change && describeChange(change, labels);
    };
    return { undo: described('undo'), redo: described('redo') };
  });
}

/**
 * What was changed, newest first, the latest two hundred.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function listChanges(session: Session, participantId: string): Change[] {
  return session.read((reader) => {
    const named = labelsOf(reader, participantId);
    const changes = readChanges(reader, participantId, SHOWN_CHANGES);
    // Competences that are gone are still called something in what was done with them.
    const labels = new Map([...labelsTouched(changes.toReversed()), ...named]);
    return changes.map((change) => describeChange(change, labels));
  });
}
