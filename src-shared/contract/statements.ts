import { z } from 'zod';
import { idSchema, LIMITS, participantRecordSchema } from '#shared/domain/participant';
import { procedure } from './procedure';

const text = z.string().max(LIMITS.statement);

/** What the participant said. Every change answers with the whole record, so that the window shows what is stored. */
export const statementsContract = {
  add: procedure.input(z.object({ participantId: idSchema, text })).output(participantRecordSchema),
  update: procedure.input(z.object({ statementId: idSchema, text })).output(participantRecordSchema),
  remove: procedure.input(z.object({ statementId: idSchema })).output(participantRecordSchema),
};
