import { z } from 'zod';
import { standardRefSchema } from './standard';

const bothLanguages = z.object({ nb: z.string(), en: z.string() });

/** A sentence of a standard that can serve as the start of a participant's own learning outcome. */
export const outcomeExampleSchema = z.object({
  ref: standardRefSchema,
  /** The standard, and the key competence that the sentence is about. */
  title: bothLanguages,
  competenceId: z.string(),
  label: bothLanguages,
  text: bothLanguages,
  /** Whether it is about the same as the participant's competence; else it only shows how such a sentence is made. */
  close: z.boolean(),
});
export type OutcomeExample = z.infer<typeof outcomeExampleSchema>;
