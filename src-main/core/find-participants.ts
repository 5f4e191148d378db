import type { FoundParticipants, ParticipantsWanted } from '#shared/domain/found-participants';
import type { Reader } from '../storage/database';
import { noteChangedSummaries, readSummaries, readSummary, takeChangedSummaries } from '../storage/summary-repository';
import { ParticipantIndex } from './participant-index';
import type { Session } from './session';

/** An index an open workspace: when the workspace is locked, its connection is let go of, and the index with it. */
const INDEXES = new WeakMap<Reader, ParticipantIndex>();

/** When more than these are changed at once, as by an import, everybody is read anew: that is quicker then. */
const MOST_ONE_BY_ONE = 500;

function makeIndex(reader: Reader): ParticipantIndex {
  const index = new ParticipantIndex(readSummaries(reader));
  INDEXES.set(reader, index);
  return index;
}

/** The index as the records are now: only what was changed since the last time is read again. */
function currentIndex(reader: Reader): ParticipantIndex {
  const known = INDEXES.get(reader);
  if (!known) {
    noteChangedSummaries(reader);
    return makeIndex(reader);
  }
  const changed = takeChangedSummaries(reader);
  if (changed.length > MOST_ONE_BY_ONE) return makeIndex(reader);
  for (const id of changed) known.put(id, readSummary(reader, id));
  return known;
}

/** Those who are wanted, a page at a time, as the records are now. */
export const findParticipants = (session: Session, wanted: ParticipantsWanted): FoundParticipants =>
  session.read((reader) => currentIndex(reader).find(wanted));
