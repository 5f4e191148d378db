import { z } from 'zod';
import { draftStandardSchema } from './draft-standard';
import { standardRefSchema } from './standard';

/** A draft can be written in; one in use can be chosen for a participant; one withdrawn stays with those who have it. */
export const ownStatusSchema = z.enum(['draft', 'inUse', 'withdrawn']);
export type OwnStatus = z.infer<typeof ownStatusSchema>;

/** A version of a standard of the counsellor's own, whole, with what is not part of the standard yet. */
export const ownStandardSchema = z.object({
  ref: standardRefSchema,
  status: ownStatusSchema,
  content: draftStandardSchema,
  /** ISO 8601, UTC. */
  updatedAt: z.string(),
});
export type OwnStandard = z.infer<typeof ownStandardSchema>;

/** The largest file that is imported, in bytes. */
export const IMPORT_LIMIT = 5 * 1024 * 1024;

/** What becomes of a file: itself, the next version of the standard that is there, or a standard of its own. */
export const IMPORT_WAYS = ['asIs', 'newVersion', 'copy'] as const;
export const importWaySchema = z.enum(IMPORT_WAYS);
export type ImportWay = z.infer<typeof importWaySchema>;

/**
 * The number a new version gets: one more than the highest there is. Versions that are no numbers are passed over.
 * @param versions those that are taken
 */
export function nextVersion(versions: readonly string[]): string {
  const numbers = versions.filter((version) => /^[1-9]\d{0,8}$/.test(version)).map(Number);
  return String(Math.max(0, ...numbers) + 1);
}
