import { z } from 'zod';
import { idSchema, LIMITS, participantRecordSchema } from '#shared/domain/participant';
import { standardRefSchema } from '#shared/domain/standard';
import { textLanguageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

/** What a participant adds to a standard (case 4 of source 001). */
export const additionsContract = {
  /** The personal outcome in one language, the others stay as they are; an empty text takes it away. */
  setPersonalOutcome: procedure
    .input(
      z.object({
        participantId: idSchema,
        standardRef: standardRefSchema,
        standardCompetenceId: z.string().max(200),
        language: textLanguageSchema,
        text: z.string().max(LIMITS.outcome),
      }),
    )
    .output(participantRecordSchema),
};
