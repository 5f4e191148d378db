import { z } from 'zod';
import { idSchema } from '#shared/domain/participant';
import { standardRefSchema } from '#shared/domain/standard';
import { languageSchema } from '#shared/domain/text';
import { reportModelSchema } from '#shared/report/model';
import { procedure } from './procedure';

/** Whose report, beside which standards, in which language. */
export const reportRequestSchema = z.object({
  participantId: idSchema,
  standardRefs: z.array(standardRefSchema).max(20),
  language: languageSchema,
});

export const reportContract = {
  /** What the document will say, for the screen. */
  preview: procedure.input(reportRequestSchema).output(reportModelSchema),
  /** The document itself, named for saving. */
  docx: procedure.input(reportRequestSchema).output(z.object({ fileName: z.string(), base64: z.base64() })),
};
