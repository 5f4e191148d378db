import { z } from 'zod';
import { placementSchema } from './placement';

/**
 * The overview of key competences by balance point (table in source 001): words to choose from when the participant's
 * own word is missing. The participant's own word wins.
 */
export const vocabularySchema = z.array(
  z.strictObject({
    placement: placementSchema,
    label: z.strictObject({ nb: z.string().min(1), en: z.string().min(1) }),
  }),
);
export type Vocabulary = z.infer<typeof vocabularySchema>;
