import { z } from 'zod';
import { comparisonSchema } from '#shared/domain/comparison';
import { idSchema, participantRecordSchema } from '#shared/domain/participant';
import { standardRefSchema } from '#shared/domain/standard';
import { languageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

export const comparisonContract = {
  /** The participant's key competences beside a standard's; reasons come in `language`. */
  get: procedure
    .input(z.object({ participantId: idSchema, standardRef: standardRefSchema, language: languageSchema }))
    .output(comparisonSchema),
  /** The counsellor's word: it answers to this one of the standard's, or (null) it is additional. */
  decide: procedure
    .input(
      z.object({
        competenceId: idSchema,
        standardRef: standardRefSchema,
        standardCompetenceId: z.string().max(200).nullable(),
      }),
    )
    .output(participantRecordSchema),
  /** Takes the decision back: the suggestion counts again. */
  undecide: procedure
    .input(z.object({ competenceId: idSchema, standardRef: standardRefSchema }))
    .output(participantRecordSchema),
};
