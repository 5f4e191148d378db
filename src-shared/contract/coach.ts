import { z } from 'zod';
import { coachFieldSchema, coachKindSchema } from '#shared/coach/kinds';
import { LIMITS } from '#shared/domain/participant';
import { languageSchema, textLanguageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

/** A place in a text that may be worth another question. Places are in UTF-16 code units of the text as it was sent. */
export const explainedHintSchema = z.object({
  kind: coachKindSchema,
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  /** What is noticed, and what to ask next, in the window's language. */
  message: z.string(),
  question: z.string(),
});
export type ExplainedHint = z.infer<typeof explainedHintSchema>;

export const coachContract = {
  /** What the coach notices while somebody writes; without the kinds that are turned off. Keeps nothing. */
  hints: procedure
    .input(
      z.object({
        text: z.string().max(LIMITS.statement),
        language: textLanguageSchema,
        field: coachFieldSchema,
        window: languageSchema,
      }),
    )
    .output(z.array(explainedHintSchema)),
};
