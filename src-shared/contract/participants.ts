import { z } from 'zod';
import { erasureSchema } from '#shared/domain/erasure';
import { foundParticipantsSchema, participantsWantedSchema } from '#shared/domain/found-participants';
import { idSchema, LIMITS, participantRecordSchema, wizardStepSchema } from '#shared/domain/participant';
import { standardRefSchema } from '#shared/domain/standard';
import { languageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

const byId = z.object({ participantId: idSchema });
const name = z.string().trim().min(1).max(LIMITS.name);

export const participantsContract = {
  /** Those in the workspace who are looked for, a page at a time. */
  find: procedure.input(participantsWantedSchema).output(foundParticipantsSchema),
  get: procedure.input(byId).output(participantRecordSchema),
  add: procedure.input(z.object({ name, language: languageSchema })).output(participantRecordSchema),
  /** Fields left out stay as they are. */
  update: procedure
    .input(
      byId.extend({
        name: name.optional(),
        language: languageSchema.optional(),
        step: wizardStepSchema.optional(),
        standardRefs: z.array(standardRefSchema).max(20).optional(),
      }),
    )
    .output(participantRecordSchema),
  /**
   * Erases the participant and everything written about them, also from every backup in reach. It cannot be undone.
   * @returns what the receipt says
   */
  remove: procedure.input(byId).output(erasureSchema),
};
