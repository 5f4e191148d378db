import type { Reader } from './reader';
import type { MatchableCompetence } from './types';
import { wordLikeness } from './word-likeness';

/** A text that is about no concept more than this is about nothing the model knows: two such texts are not alike. */
const CLEARLY = 0.1;

/** How far (0–1) two lists of likelihoods are clearly about the same: the Bhattacharyya coefficient of what stands out. */
function overlapOf(one: Float32Array | null, other: Float32Array | null): number {
  let overlap = 0;
  for (const [concept, likelihood] of (one ?? []).entries()) {
    const theirs = other?.[concept] ?? 0;
    if (likelihood >= CLEARLY && theirs >= CLEARLY) overlap += Math.sqrt(likelihood * theirs);
  }
  return Math.min(1, overlap);
}

const withoutName = ({ id, outcome }: MatchableCompetence): MatchableCompetence => ({ id, label: {}, outcome });

/**
 * How far (0–1) the learning outcomes of two competences that are called the same are about the same, in the same words
 * or in others, also in another language. The names say nothing here: they are the same in every pair that is asked
 * about.
 */
export function outcomeLikeness(one: MatchableCompetence, other: MatchableCompetence, reader: Reader): number {
  const meaning = overlapOf(reader.read(withoutName(one)).concepts, reader.read(withoutName(other)).concepts);
  return Math.max(meaning, wordLikeness(one, other));
}
