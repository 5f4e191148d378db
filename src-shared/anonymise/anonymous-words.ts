import { z } from 'zod';

/** Lengths are in UTF-16 code units. */
export const ANONYMOUS_LIMITS = { word: 1_000 } as const;

/** The counsellor's word on it, kept with the participant: hidden as well, and shown though it was found. */
export const anonymousWordsSchema = z.object({ alsoHide: z.array(z.string()), show: z.array(z.string()) });
export type AnonymousWords = z.infer<typeof anonymousWordsSchema>;
