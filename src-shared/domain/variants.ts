import { z } from 'zod';
import { dimensionIdSchema } from './placement';

const bothLanguages = z.strictObject({ nb: z.string().min(1), en: z.string().min(1) });

/**
 * One role in several chains (case 1 of source 001): what their outcomes have in common, what is nearly the same and
 * what is special. `dimension` is where the source prints an outcome; `competence` is the key competence of the common
 * standard it belongs to by meaning, null where the common standard has none.
 */
export const variantSetSchema = z.strictObject({
  standard: z.string(),
  variants: z.array(z.strictObject({ id: z.string(), name: z.string(), title: bothLanguages, source: bothLanguages })),
  outcomes: z.array(
    z.strictObject({
      id: z.string(),
      dimension: dimensionIdSchema,
      kind: z.enum(['common', 'similar', 'special']),
      competence: z.string().nullable(),
      sharedBy: z.array(z.string()).optional(),
      /** By the variant's id; a variant that does not have the outcome is not named. */
      texts: z.record(z.string(), bothLanguages),
    }),
  ),
});
export type VariantSet = z.infer<typeof variantSetSchema>;
