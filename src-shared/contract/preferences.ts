import { z } from 'zod';
import { coachKindSchema } from '#shared/coach/kinds';
import { languageSchema } from '#shared/domain/text';
import { THEMES } from '#shared/domain/theme';
import { procedure } from './procedure';

/** What the window needs before a workspace is unlocked; holds nothing about participants. */
export const preferencesSchema = z.object({
  language: languageSchema,
  /** The kinds of hint that the coach leaves out. */
  coachOff: z.array(coachKindSchema).default([]),
  /** Shortcuts of a single key, which those who use speech input turn off (WCAG 2.1.4). */
  singleKeys: z.boolean().default(true),
  theme: z.enum(THEMES).default('system'),
});
export type Preferences = z.infer<typeof preferencesSchema>;

export const preferencesContract = {
  get: procedure.output(preferencesSchema),
  /** Fields left out stay as they are. */
  set: procedure
    .input(
      z.object({
        language: languageSchema.optional(),
        coachOff: z.array(coachKindSchema).optional(),
        singleKeys: z.boolean().optional(),
        theme: z.enum(THEMES).optional(),
      }),
    )
    .output(preferencesSchema),
};
