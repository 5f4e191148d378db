import { z } from 'zod';
import { dimensionIdSchema, placementSchema } from '#shared/domain/placement';

/** The three places of a balance: one point, the balance itself, the other point. */
export const balancePictureSchema = z.object({
  /** Everything the picture shows, in words. */
  description: z.string(),
  balances: z.array(
    z.object({
      dimension: dimensionIdSchema,
      name: z.string(),
      places: z.array(
        z.object({
          placement: placementSchema,
          name: z.string(),
          /** The numbers of the key competences that lie there, as in the list of key competences. */
          numbers: z.array(z.number().int().positive()),
        }),
      ),
    }),
  ),
});
export type BalancePicture = z.infer<typeof balancePictureSchema>;
