import type { Competence } from '#shared/domain/participant';
import { DIMENSION_IDS, type DimensionId, dimensionOf, PLACEMENTS } from '#shared/domain/placement';

export type DimensionGroup = { readonly dimension: DimensionId | null; readonly competences: readonly Competence[] };

/**
 * Competences in the order of the balance model: by dimension, and from point to point within it.
 * @returns the dimensions that have any, and last those that are not placed yet (null)
 */
export function groupByDimension(competences: readonly Competence[]): readonly DimensionGroup[] {
  const order = ({ placement }: Competence) => (placement === null ? -1 : PLACEMENTS.indexOf(placement));
  return [...DIMENSION_IDS, null]
    .map((dimension) => ({
      dimension,
      competences: competences
        .filter(({ placement }) => (placement === null ? null : dimensionOf(placement)) === dimension)
        .toSorted((one, other) => order(one) - order(other)),
    }))
    .filter((group) => group.competences.length > 0);
}
