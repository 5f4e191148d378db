import { z } from 'zod';

/** Points of a rising line: what comes out of the formula, and how often that was right. */
const calibrationSchema = z.array(z.strictObject({ raw: z.number(), right: z.number().min(0).max(1) })).min(2);
export type Calibration = z.infer<typeof calibrationSchema>;

/** What speaks for a link to a key competence of a standard that the model was not trained on. */
export const PAIR_FEATURES = ['affinity', 'overlap', 'sameName', 'sharedWords', 'certainty'] as const;
export type PairFeature = (typeof PAIR_FEATURES)[number];

/**
 * How evidence becomes a score: `resources/matching/link-weights.json`. Fitted on people of our own by
 * `npm run train:matching`; nobody sets these by hand.
 */
export const linkWeightsSchema = z.strictObject({
  /** Standards the model was trained on. */
  trained: z.strictObject({
    /** How much the standard's own head counts, the two texts beside each other, and what the concepts lead to. */
    headShare: z.number().min(0),
    pairShare: z.number().min(0),
    conceptShare: z.number().min(0),
    /** How much "none of the standard's" counts beside the key competences. */
    noneShare: z.number().positive(),
    calibration: calibrationSchema,
    matchFrom: z.number(),
    possibleFrom: z.number(),
  }),
  /** All other standards. */
  other: z.strictObject({
    weights: z.record(z.enum(PAIR_FEATURES), z.number()),
    bias: z.number(),
    calibration: calibrationSchema,
    matchFrom: z.number(),
    possibleFrom: z.number(),
  }),
});
export type LinkWeights = z.infer<typeof linkWeightsSchema>;

/** @returns how often a link with this raw value was right, read off the line */
export function calibrated(raw: number, line: Calibration): number {
  let before = line[0];
  for (const point of line) {
    if (raw <= point.raw) {
      if (!before || point.raw === before.raw) return point.right;
      return before.right + ((point.right - before.right) * (raw - before.raw)) / (point.raw - before.raw);
    }
    before = point;
  }
  return before?.right ?? 0;
}
