import { z } from 'zod';
import { documentedItemSchema, EXPERIENCE_LIMITS, experienceSchema } from '#shared/domain/experience';
import { idSchema, participantRecordSchema } from '#shared/domain/participant';
import { procedure } from './procedure';

/** What is left out stays as it is; in a new one it is blank, and the phase and kind are the first ones. */
export const experienceChangesSchema = experienceSchema
  .extend({
    title: z.string().max(EXPERIENCE_LIMITS.title),
    place: z.string().max(EXPERIENCE_LIMITS.place),
    from: z.string().max(EXPERIENCE_LIMITS.time),
    to: z.string().max(EXPERIENCE_LIMITS.time),
    tasks: z.string().max(EXPERIENCE_LIMITS.tasks),
  })
  .partial()
  .required({ id: true });
export type ExperienceChanges = z.infer<typeof experienceChangesSchema>;

/** What the participant has done. Every change answers with the whole record, as for statements. */
export const experiencesContract = {
  /**
   * Adds an experience after the others, or changes the one that has this id. A new one has a title: so that letters
   * that arrive after it was deleted do not bring half of it back.
   */
  save: procedure
    .input(z.object({ participantId: idSchema, experience: experienceChangesSchema }))
    .output(participantRecordSchema),
  /** The statements about it stay, and are about none. */
  remove: procedure.input(z.object({ experienceId: idSchema })).output(participantRecordSchema),
  /** Puts these first, in this order; those that are not named keep theirs, after them. */
  order: procedure
    .input(z.object({ participantId: idSchema, experienceIds: z.array(idSchema).max(1_000) }))
    .output(participantRecordSchema),
};

/** Education, courses and certificates, listed so that no time of the conversation goes to them. */
export const documentedContract = {
  /** Adds it after the others, or changes the one that has this id. */
  save: procedure
    .input(
      z.object({
        participantId: idSchema,
        item: documentedItemSchema.extend({ text: z.string().max(EXPERIENCE_LIMITS.documented) }),
      }),
    )
    .output(participantRecordSchema),
  remove: procedure.input(z.object({ itemId: idSchema })).output(participantRecordSchema),
};
