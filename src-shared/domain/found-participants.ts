import { z } from 'zod';
import { LIMITS, participantSummarySchema } from './participant';
import { STANDINGS } from './standing';
import { languageSchema } from './text';

export const SORTS = ['changed', 'name'] as const;
export type Sort = (typeof SORTS)[number];

/** More than a window shows at a time. */
const MOST_AT_A_TIME = 200;

/** Who is looked for, and which part of those found is wanted; everybody, the last changed first, where nothing is said. */
export const participantsWantedSchema = z.object({
  /** What was typed; blank for everybody. How names answer to it: name-search.ts. */
  name: z.string().max(LIMITS.name).default(''),
  /** Only those who stand there; null for all. */
  standing: z.enum(STANDINGS).nullable().default(null),
  /** Last changed first, or by name as in the alphabet of the language. */
  sort: z.enum(SORTS).default('changed'),
  language: languageSchema.default('nb'),
  /** How many of those found come before the part that is wanted. */
  from: z.number().int().nonnegative().default(0),
  count: z.number().int().positive().max(MOST_AT_A_TIME).default(100),
});
export type ParticipantsWanted = z.infer<typeof participantsWantedSchema>;

export const foundParticipantsSchema = z.object({
  /** The part that was wanted. */
  participants: z.array(participantSummarySchema),
  /** How many were found in all. */
  found: z.number(),
  /** How many of those with the name stand where; `all` of them together. */
  counts: z.object({ all: z.number(), conversation: z.number(), unfinished: z.number(), ready: z.number() }),
  /** How many there are in the workspace, whatever is looked for. */
  everybody: z.number(),
});
export type FoundParticipants = z.infer<typeof foundParticipantsSchema>;
