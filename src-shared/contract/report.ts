import { z } from 'zod';
import { idSchema, participantRecordSchema } from '#shared/domain/participant';
import { reportFormSchema, reportPartsSchema, reportVoiceSchema, SHORT_LIMIT } from '#shared/domain/report-choices';
import { standardRefSchema } from '#shared/domain/standard';
import { languageSchema, textLanguageSchema } from '#shared/domain/text';
import { reportModelSchema } from '#shared/report/model';
import { procedure } from './procedure';

/** Whose report, beside which standards, in which language and form; the complete one when no form is named. */
export const reportRequestSchema = z.object({
  participantId: idSchema,
  standardRefs: z.array(standardRefSchema).max(20),
  language: languageSchema,
  form: reportFormSchema.optional(),
  /** In their order; those that are usual for the form when left out. */
  parts: reportPartsSchema.optional(),
  voice: reportVoiceSchema.optional(),
});

export const reportContract = {
  /** What the document will say, for the screen. */
  preview: procedure.input(reportRequestSchema).output(reportModelSchema),
  /** The document itself, named for saving. */
  docx: procedure.input(reportRequestSchema).output(z.object({ fileName: z.string(), base64: z.base64() })),
  /** The same document for the screen, to be shown page by page: it is not saved, so no log tells of it. */
  pages: procedure.input(reportRequestSchema).output(z.object({ base64: z.base64() })),
  /** Keeps with the participant what the counsellor has chosen for the report; what is not given stays as it is. */
  choose: procedure
    .input(
      z.object({
        participantId: idSchema,
        form: reportFormSchema.optional(),
        voice: reportVoiceSchema.optional(),
        /** The parts of one form in their order; null for those that are usual for it. */
        parts: z.object({ form: reportFormSchema, parts: reportPartsSchema.nullable() }).optional(),
      }),
    )
    .output(participantRecordSchema),
  /** The short version in one language, the others stay as they are; for an empty text it is written from the outcomes. */
  setShort: procedure
    .input(z.object({ participantId: idSchema, language: textLanguageSchema, text: z.string().max(SHORT_LIMIT) }))
    .output(participantRecordSchema),
  /** The same as a tagged PDF, where the shell can make one. */
  pdf: procedure.input(reportRequestSchema).output(z.object({ fileName: z.string(), base64: z.base64() })),
  /** What the document will say, for a browser that prints it; the log has it as a report that was made. */
  print: procedure.input(reportRequestSchema).output(reportModelSchema),
};
