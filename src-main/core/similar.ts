import { ExpectedError } from '#shared/domain/errors';
import { type Competence, LIMITS, type ParticipantRecord } from '#shared/domain/participant';
import { mergedCompetence, type SimilarPair } from '#shared/domain/similar';
import { similarPairs } from '#shared/similar/similar-pairs';
import { addStatements, deleteCompetence, readCompetence, saveCompetence } from '../storage/competence-repository';
import type { Reader } from '../storage/database';
import { copyDecisions } from '../storage/decision-repository';
import { passOnEvidence } from '../storage/evidence-repository';
import { passOnKeptApart, readKeptApart, saveKeptApart } from '../storage/kept-apart-repository';
import { changeRecord } from './change-record';
import { bundledReader } from './matching-model';
import { recordOf } from './participants';
import type { Session } from './session';

/** More than anybody has; every one is set beside every other. The key ones go first. */
const MOST_COMPETENCES = 300;
/** One is asked about at a time, and every answer asks anew. */
const MOST_PAIRS = 20;

const keyOf = (...ids: readonly string[]): string => ids.toSorted().join(' ');

/**
 * Competences of a participant that may be the same, two at a time, without those that are kept apart.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function listSimilar(session: Session, participantId: string): SimilarPair[] {
  const { competences, apart } = session.read((reader) => ({
    competences: recordOf(reader, participantId).competences,
    apart: new Set(readKeptApart(reader, participantId).map(({ oneId, otherId }) => keyOf(oneId, otherId))),
  }));
  const keyFirst =
    competences.length > MOST_COMPETENCES
      ? competences.toSorted((one, other) => Number(other.key) - Number(one.key)).slice(0, MOST_COMPETENCES)
      : competences;
  const pairs = similarPairs(keyFirst, bundledReader(), (one, other) => apart.has(keyOf(one, other)));
  return pairs.slice(0, MOST_PAIRS);
}

type Two = { readonly one: Competence; readonly other: Competence; readonly participantId: string };

/** Both as they are stored now; either may be gone, or somebody else's. */
function bothOf(reader: Reader, oneId: string, otherId: string): Two {
  const [one, other] = [readCompetence(reader, oneId), readCompetence(reader, otherId)];
  if (!one || !other || one.participantId !== other.participantId) throw new ExpectedError('COMPETENCE_NOT_FOUND', {});
  return { one: one.competence, other: other.competence, participantId: one.participantId };
}

/**
 * Makes one competence of two of a participant's. Statements, outcomes and what was decided come along; where both were
 * decided about beside the same standard, the kept one's decision stands.
 * @throws ExpectedError COMPETENCE_NOT_FOUND, MERGED_TOO_LONG
 */
export function mergeCompetences(session: Session, keptId: string, mergedId: string): ParticipantRecord {
  return session.write((writer) => {
    const { one, other, participantId } = bothOf(writer, keptId, mergedId);
    const together = mergedCompetence(one, other);
    const tooLong = Object.values(together.outcome).some((text) => text.length > LIMITS.outcome);
    if (tooLong) throw new ExpectedError('MERGED_TOO_LONG', { limit: LIMITS.outcome });
    return changeRecord(session, writer, participantId, () => {
      saveCompetence(writer, together);
      addStatements(writer, keptId, together.statementIds);
      passOnEvidence(writer, mergedId, keptId);
      copyDecisions(writer, mergedId, keptId);
      passOnKeptApart(writer, mergedId, keptId);
      deleteCompetence(writer, mergedId);
    });
  });
}

/**
 * The two are not the same, and it is not asked again. It is no change to the description.
 * @throws ExpectedError COMPETENCE_NOT_FOUND
 */
export function keepApart(session: Session, oneId: string, otherId: string): ParticipantRecord {
  return session.write((writer) => {
    const { participantId } = bothOf(writer, oneId, otherId);
    saveKeptApart(writer, oneId, otherId);
    return recordOf(writer, participantId);
  });
}
