import { z } from 'zod';
import { languageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

/** What the window needs before a workspace is unlocked; holds nothing about participants. */
export const preferencesSchema = z.object({ language: languageSchema });
export type Preferences = z.infer<typeof preferencesSchema>;

export const preferencesContract = {
  get: procedure.output(preferencesSchema),
  set: procedure.input(preferencesSchema).output(preferencesSchema),
};
