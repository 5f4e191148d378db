import { z } from 'zod';
import { lessonKeySchema, memorySchema } from '#shared/domain/learned';
import { procedure } from './procedure';

/** What the counsellor's decisions have taught the program in this workspace. Every answer is all there is of it now. */
export const lessonsContract = {
  get: procedure.output(memorySchema),
  /** Off: nothing that was learnt is used, and nothing of it is lost. */
  setApplied: procedure.input(z.object({ applied: z.boolean() })).output(memorySchema),
  /** Everything that says the same about the same name says this from now on. The decisions themselves stand. */
  change: procedure
    .input(lessonKeySchema.extend({ standardCompetenceId: z.string().max(200).nullable() }))
    .output(memorySchema),
  /** Forgets everything that says the same about the same name; what is forgotten already stays so. */
  forget: procedure.input(lessonKeySchema).output(memorySchema),
};
