import { z } from 'zod';
import { ANONYMOUS_LIMITS, anonymousWordsSchema } from '#shared/anonymise/anonymous-words';
import { hiddenCountSchema, hiddenEntrySchema } from '#shared/anonymise/hidden';
import { idSchema, participantRecordSchema, wizardStepSchema } from '#shared/domain/participant';
import { reportModelSchema } from '#shared/report/model';
import { procedure } from './procedure';
import { reportRequestSchema } from './report';

const shownRecordSchema = participantRecordSchema.pick({
  experiences: true,
  documented: true,
  statements: true,
  competences: true,
});

const word = z.string().min(1).max(ANONYMOUS_LIMITS.word);

export const anonymousContract = {
  /** For a screen that others see: marks instead of what tells who it is, and how many there are, never what. */
  record: procedure
    .input(z.object({ participantId: idSchema }))
    .output(z.object({ step: wizardStepSchema, record: shownRecordSchema, hidden: z.array(hiddenCountSchema) })),
  /** What the anonymised document will say, and, for the counsellor alone, everything that was hidden in it. */
  report: procedure
    .input(reportRequestSchema)
    .output(z.object({ model: reportModelSchema, hidden: z.array(hiddenEntrySchema), words: anonymousWordsSchema })),
  /** The anonymised document itself, named for saving. */
  docx: procedure.input(reportRequestSchema).output(z.object({ fileName: z.string(), base64: z.base64() })),
  /** The same document for the screen, to be shown page by page: no log tells of it. */
  pages: procedure.input(reportRequestSchema).output(z.object({ base64: z.base64() })),
  /** The same as a tagged PDF, where the shell can make one. */
  pdf: procedure.input(reportRequestSchema).output(z.object({ fileName: z.string(), base64: z.base64() })),
  /** What the anonymised document will say, for a browser that prints it. */
  print: procedure.input(reportRequestSchema).output(reportModelSchema),
  /** Hides a word as well, or shows what was found though it tells nothing; `null` takes the word back. */
  setWord: procedure
    .input(z.object({ participantId: idSchema, word, as: z.enum(['hidden', 'shown']).nullable() }))
    .output(anonymousWordsSchema),
};
