import { z } from 'zod';
import { idSchema, participantRecordSchema } from '#shared/domain/participant';
import { languageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

/** The guided tour's invented participant. */
export const guideContract = {
  /** Whom the tour walks with; null when nobody has been made, or they have been deleted. */
  practice: procedure.output(z.object({ participantId: idSchema, name: z.string() }).nullable()),
  /** Makes one, called in this language what it is. With an id that is there already it answers with what is there. */
  addPractice: procedure
    .input(z.object({ participantId: idSchema, language: languageSchema }))
    .output(participantRecordSchema),
};
