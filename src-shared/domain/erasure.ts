import { z } from 'zod';

/** That somebody was erased: what was done, and nothing about whom. It is what the receipt says. */
export const erasureSchema = z.object({
  /** What the receipt is known by. */
  receipt: z.string(),
  /** ISO 8601, UTC. */
  erasedAt: z.string(),
  /** When nothing was left in any copy; null while something is out of reach. */
  finishedAt: z.string().nullable(),
  /** Backups that held something, and were written anew. */
  rewritten: z.number().int(),
  /** Backups that were opened and searched, those included. */
  checked: z.number().int(),
  /** Backups that the key does not open: another workspace's, or damaged. */
  notOurs: z.number().int(),
  /** Folders that were out of reach, or in which a backup could not be written anew. */
  waitingFor: z.array(z.string()),
});
export type Erasure = z.infer<typeof erasureSchema>;

/** How many of the backups have been seen to; null when nobody is being erased. */
export const erasureProgressSchema = z.object({ done: z.number().int(), all: z.number().int() }).nullable();
export type ErasureProgress = z.infer<typeof erasureProgressSchema>;
