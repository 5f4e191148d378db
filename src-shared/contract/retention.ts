import { z } from 'zod';
import { idSchema } from '#shared/domain/participant';
import { daySchema } from '#shared/domain/preparation';
import { dueSchema, FILED_AS_LIMIT, retentionMonthsSchema, retentionSchema } from '#shared/domain/retention';
import { procedure } from './procedure';

const participantId = z.object({ participantId: idSchema });
const period = z.object({ months: retentionMonthsSchema.nullable() });

/** When a participant's data is to be deleted, and that it was filed first. Nothing is ever deleted by a date. */
export const retentionContract = {
  get: procedure.input(participantId).output(retentionSchema),
  /** Sets the day, or (null) leaves it to what was agreed and to the workspace's period. */
  setDay: procedure.input(participantId.extend({ day: daySchema.nullable() })).output(retentionSchema),
  /** Notes that the documents are filed; null takes a note made by mistake away. */
  setFiled: procedure
    .input(participantId.extend({ filedOn: daySchema.nullable(), filedAs: z.string().max(FILED_AS_LIMIT) }))
    .output(retentionSchema),
  /** Those whose day is within thirty days or past, the most urgent first. */
  due: procedure.output(z.array(dueSchema)),
  /** How many months after the last change data is to be deleted, where nothing else is set; null: no such rule. */
  period: procedure.output(period),
  setPeriod: procedure.input(period).output(period),
};
