import type { Competence } from './participant';
import { DIMENSION_IDS, DIMENSIONS, type DimensionId, dimensionOf, type PointId } from './placement';

/** How much of what is placed lies in a dimension; `share` in whole per cent. */
export type DimensionShare = { readonly dimension: DimensionId; readonly count: number; readonly share: number };

type Placed = Pick<Competence, 'placement'>;

/** Whole per cents that make a hundred together: what is left over by rounding down goes to the largest remainders. */
function wholePerCents(counts: readonly number[]): number[] {
  const sum = counts.reduce((total, count) => total + count, 0);
  if (sum === 0) return counts.map(() => 0);
  const exact = counts.map((count) => (count * 100) / sum);
  const left = 100 - exact.reduce((total, value) => total + Math.floor(value), 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value % 1 }))
    .toSorted((one, other) => other.remainder - one.remainder || one.index - other.index);
  const raised = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return exact.map((value, index) => Math.floor(value) + (raised.has(index) ? 1 : 0));
}

/**
 * How competences spread over the three dimensions (source 001, case 3: 50/35/15).
 * @param competences those that are not placed do not count
 * @returns all three dimensions in the order of the model; shares are 0 while nothing is placed
 */
export function dimensionShares(competences: readonly Placed[]): DimensionShare[] {
  const counts = DIMENSION_IDS.map(
    (dimension) =>
      competences.filter(({ placement }) => placement !== null && dimensionOf(placement) === dimension).length,
  );
  const shares = wholePerCents(counts);
  return DIMENSION_IDS.map((dimension, index) => ({
    dimension,
    count: counts[index] ?? 0,
    share: shares[index] ?? 0,
  }));
}

/** @returns the points that nothing is placed at, in the order of the model */
export function emptyPoints(competences: readonly Placed[]): PointId[] {
  const taken = new Set(competences.map(({ placement }) => placement));
  return DIMENSIONS.flatMap(({ points }) => points.filter((point) => !taken.has(point)));
}
