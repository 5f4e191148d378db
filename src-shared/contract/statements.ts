import { z } from 'zod';
import { idSchema, LIMITS, participantRecordSchema } from '#shared/domain/participant';
import { procedure } from './procedure';

const text = z.string().max(LIMITS.statement);

/** What the participant said. Every change answers with the whole record, so that the window shows what is stored. */
export const statementsContract = {
  /**
   * The id is the caller's, so that a call whose answer was lost can be sent again: the second time it changes the
   * text of the statement that is there.
   */
  add: procedure
    .input(
      z.object({
        participantId: idSchema,
        statementId: idSchema,
        text,
        experienceId: idSchema.nullable().default(null),
      }),
    )
    .output(participantRecordSchema),
  /** Says which of the participant's experiences it is about; null takes it out of all. */
  setExperience: procedure
    .input(z.object({ statementId: idSchema, experienceId: idSchema.nullable() }))
    .output(participantRecordSchema),
  update: procedure.input(z.object({ statementId: idSchema, text })).output(participantRecordSchema),
  remove: procedure.input(z.object({ statementId: idSchema })).output(participantRecordSchema),
};
