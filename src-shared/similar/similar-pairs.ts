import type { SimilarPair } from '#shared/domain/similar';
import type { Reader } from '#shared/matching/reader';
import type { MatchableCompetence } from '#shared/matching/types';
import { nearness, profileOf } from './nearly-same';

/**
 * Which of a person's competences are so nearly the same that it is worth asking whether they are. Quadratic in the
 * number of competences; sixty take less than a tenth of a second.
 * @param isKeptApart whether the counsellor has said of these two that they are not the same
 * @returns those most alike first, else in the order of the competences
 */
export function similarPairs(
  competences: readonly MatchableCompetence[],
  reader: Reader,
  isKeptApart: (oneId: string, otherId: string) => boolean,
): SimilarPair[] {
  const profiles = competences.map((competence) => profileOf(competence, reader));
  const found: { readonly pair: SimilarPair; readonly near: number }[] = [];
  for (const [position, one] of profiles.entries()) {
    for (const other of profiles.slice(position + 1)) {
      const near = nearness(one, other);
      if (near > 0 && !isKeptApart(one.id, other.id)) found.push({ pair: { oneId: one.id, otherId: other.id }, near });
    }
  }
  return found.toSorted((one, other) => other.near - one.near).map(({ pair }) => pair);
}
