import { z } from 'zod';
import { erasureProgressSchema, erasureSchema } from '#shared/domain/erasure';
import { languageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

/** What is known of those who were erased: that they were, and how far it has come. */
export const erasureContract = {
  /** Newest first. */
  list: procedure.output(z.array(erasureSchema)),
  /** How many backups have been seen to while somebody is being erased. */
  progress: procedure.output(z.object({ progress: erasureProgressSchema })),
  /** The receipt as a Word document, named for saving; it says what is known now. */
  receipt: procedure
    .input(z.object({ receipt: z.string().max(40), language: languageSchema }))
    .output(z.object({ fileName: z.string(), base64: z.base64() })),
};
