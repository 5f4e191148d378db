import { z } from 'zod';
import { consentTextSchema } from '#shared/domain/consent';
import { idSchema, participantRecordSchema } from '#shared/domain/participant';
import {
  consentFormSchema,
  consentWaySchema,
  daySchema,
  interpreterSchema,
  PREPARATION_LIMITS,
  PREPARATION_POINTS,
  preparationPointSchema,
} from '#shared/domain/preparation';
import { procedure } from './procedure';

/** What is settled before the conversation, and consent. */
export const preparationContract = {
  /** Changes what is given and leaves the rest. */
  save: procedure
    .input(
      z.object({
        participantId: idSchema,
        spokenLanguage: z.string().max(PREPARATION_LIMITS.spokenLanguage).optional(),
        interpreter: interpreterSchema.optional(),
        privateNotes: z.string().max(PREPARATION_LIMITS.privateNotes).optional(),
        done: z.array(preparationPointSchema).max(PREPARATION_POINTS.length).optional(),
      }),
    )
    .output(participantRecordSchema),
  /** The text that tells what is stored, why and how long, for the screen. */
  consentText: procedure.input(z.object({ form: consentFormSchema })).output(consentTextSchema),
  /**
   * Records a consent. The id is the caller's, so that a call whose answer was lost can be sent again: the second time
   * it corrects the one that is there.
   */
  addConsent: procedure
    .input(
      z.object({
        participantId: idSchema,
        consentId: idSchema,
        givenOn: daySchema,
        way: consentWaySchema,
        form: consentFormSchema,
        keepUntil: daySchema.nullable(),
      }),
    )
    .output(participantRecordSchema),
  /** Records that the participant took the consent back; null when that was noted by mistake. */
  withdrawConsent: procedure
    .input(z.object({ consentId: idSchema, withdrawnOn: daySchema.nullable() }))
    .output(participantRecordSchema),
  /** Takes away what was recorded by mistake. */
  removeConsent: procedure.input(z.object({ consentId: idSchema })).output(participantRecordSchema),
  /** The text as a Word document to be signed, named for saving. */
  consentDocument: procedure
    .input(z.object({ participantId: idSchema, form: consentFormSchema }))
    .output(z.object({ fileName: z.string(), base64: z.base64() })),
};
