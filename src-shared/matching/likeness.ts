import type { Reader } from './reader';
import type { MatchableCompetence } from './types';

/** @returns how far (0–1) two lists of likelihoods are about the same (Bhattacharyya coefficient) */
export function overlapOf(one: Float32Array | null, other: Float32Array | null): number {
  if (!one || !other) return 0;
  let overlap = 0;
  for (let index = 0; index < one.length; index++) overlap += Math.sqrt((one[index] ?? 0) * (other[index] ?? 0));
  return Math.min(1, overlap);
}

/** @returns how far (0–1) two competences are about the same, name and outcome together, in whatever language */
export const likeness = (one: MatchableCompetence, other: MatchableCompetence, reader: Reader): number =>
  overlapOf(reader.read(one).concepts, reader.read(other).concepts);

const withoutName = ({ id, outcome }: MatchableCompetence): MatchableCompetence => ({ id, label: {}, outcome });

/**
 * How far the learning outcomes of two competences that are called the same are about the same. The names say nothing
 * here: they are the same in every pair that is asked about.
 */
export const outcomeLikeness = (one: MatchableCompetence, other: MatchableCompetence, reader: Reader): number =>
  likeness(withoutName(one), withoutName(other), reader);
