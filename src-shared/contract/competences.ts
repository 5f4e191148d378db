import { z } from 'zod';
import { idSchema, LIMITS, participantRecordSchema } from '#shared/domain/participant';
import { placementSchema } from '#shared/domain/placement';
import { similarPairSchema } from '#shared/domain/similar';
import { textLanguageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

const byId = z.object({ competenceId: idSchema });
const label = z.string().max(LIMITS.label);

export const competencesContract = {
  /**
   * A new competence, in the language it is first named in, with the statements it was found in. The id is the
   * caller's: sent again, the call changes the name of the competence that is there.
   */
  add: procedure
    .input(
      z.object({
        participantId: idSchema,
        competenceId: idSchema,
        language: textLanguageSchema,
        label: label.trim().min(1),
        statementIds: z.array(idSchema).max(500),
        /** The participant's words it was found in, where they were marked; else the whole statement is its evidence. */
        quote: z.string().max(LIMITS.statement).default(''),
      }),
    )
    .output(participantRecordSchema),
  /** The name in one language; the other languages stay as they are. */
  setLabel: procedure.input(byId.extend({ language: textLanguageSchema, text: label })).output(participantRecordSchema),
  /** The learning outcome in one language; the other languages stay as they are. */
  setOutcome: procedure
    .input(byId.extend({ language: textLanguageSchema, text: z.string().max(LIMITS.outcome) }))
    .output(participantRecordSchema),
  /** Why it is key, in one language; the other languages stay as they are. */
  setWhy: procedure
    .input(byId.extend({ language: textLanguageSchema, text: z.string().max(LIMITS.why) }))
    .output(participantRecordSchema),
  /** Null takes it out of the balance model again. */
  setPlacement: procedure.input(byId.extend({ placement: placementSchema.nullable() })).output(participantRecordSchema),
  setKey: procedure.input(byId.extend({ key: z.boolean() })).output(participantRecordSchema),
  /** All of the participant's competences, the most important first. */
  setOrder: procedure
    .input(z.object({ participantId: idSchema, competenceIds: z.array(idSchema) }))
    .output(participantRecordSchema),
  /**
   * A second competence, at another point, that rests on the same words. The id is the caller's: sent again, the call
   * changes the name and place of the one that is there.
   */
  split: procedure
    .input(
      byId
        .extend({
          newCompetenceId: idSchema,
          language: textLanguageSchema,
          label: label.trim().min(1),
          placement: placementSchema,
        })
        .refine(({ competenceId, newCompetenceId }) => competenceId !== newCompetenceId),
    )
    .output(participantRecordSchema),
  remove: procedure.input(byId).output(participantRecordSchema),
  /** Two at a time that may be the same and that nobody has kept apart; those most alike first. */
  similar: procedure.input(z.object({ participantId: idSchema })).output(z.array(similarPairSchema)),
  /** Makes one of two: `merged` is gone, and what it had is with `kept`. */
  merge: procedure
    .input(z.object({ keptId: idSchema, mergedId: idSchema }).refine(({ keptId, mergedId }) => keptId !== mergedId))
    .output(participantRecordSchema),
  /** The two are not the same: it is not asked again. */
  keepApart: procedure
    .input(similarPairSchema.refine(({ oneId, otherId }) => oneId !== otherId))
    .output(participantRecordSchema),
};
