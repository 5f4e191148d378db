import { z } from 'zod';
import { standardRefSchema, standardSchema } from './standard';

/**
 * `bundled` comes with the program and cannot be changed. The counsellor's own go from a draft, which is not in the
 * library (own-standard.ts), to `inUse` to `withdrawn`; what was compared with a version keeps it.
 */
export const standardStatusSchema = z.enum(['bundled', 'inUse', 'withdrawn']);

/** A version of a standard in the library. */
export const standardEntrySchema = z.object({
  ref: standardRefSchema,
  status: standardStatusSchema,
  standard: standardSchema,
  /** ISO 8601, UTC; null for bundled standards. */
  updatedAt: z.string().nullable(),
});
export type StandardEntry = z.infer<typeof standardEntrySchema>;

/** @returns true for what can be chosen anew; a withdrawn version stays with those who were compared with it */
export const isUsable = ({ status }: Pick<StandardEntry, 'status'>): boolean => status !== 'withdrawn';
