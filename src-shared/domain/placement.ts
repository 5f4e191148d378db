import { z } from 'zod';

/**
 * The balance model: three dimensions, each a balance between two points
 * (source 001, chapter on the balance model). The ids appear in files and on
 * the command line, so they do not change.
 */
export const DIMENSIONS = [
  { id: 'people-technology', points: ['people', 'technology'] },
  { id: 'flexibility-routines', points: ['flexibility', 'routines'] },
  { id: 'pace-presence', points: ['pace', 'presence'] },
] as const;

export type DimensionId = (typeof DIMENSIONS)[number]['id'];
export type PointId = (typeof DIMENSIONS)[number]['points'][number];

/** Where a competence sits: at one of the six points or, when it is about the balance itself, at the dimension. */
export type Placement = DimensionId | PointId;

export const DIMENSION_IDS = ['people-technology', 'flexibility-routines', 'pace-presence'] as const;

/** The nine values in the order of the model: point, balance, point for each dimension. */
export const PLACEMENTS = [
  'people',
  'people-technology',
  'technology',
  'flexibility',
  'flexibility-routines',
  'routines',
  'pace',
  'pace-presence',
  'presence',
] as const satisfies readonly Placement[];

export const placementSchema = z.enum(PLACEMENTS);
export const dimensionIdSchema = z.enum(DIMENSION_IDS);

/**
 * @param placement one of the nine values
 * @returns the dimension that the placement belongs to (itself when it is a dimension)
 */
export function dimensionOf(placement: Placement): DimensionId {
  for (const dimension of DIMENSIONS) {
    if (dimension.id === placement || (dimension.points as readonly string[]).includes(placement)) return dimension.id;
  }
  throw new Error('placement outside the balance model');
}

/** The three placements of a dimension in the order of the model: first point, the balance itself, second point. */
export function placementsOf(dimension: DimensionId): readonly [Placement, Placement, Placement] {
  const { points } = DIMENSIONS.find((candidate) => candidate.id === dimension) ?? DIMENSIONS[0];
  return [points[0], dimension, points[1]];
}
