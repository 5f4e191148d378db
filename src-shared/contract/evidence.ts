import { z } from 'zod';
import { EVIDENCE_LIMITS, evidenceSchema } from '#shared/domain/evidence';
import { idSchema, participantRecordSchema } from '#shared/domain/participant';
import { procedure } from './procedure';

/** What a competence rests on. Every change answers with the whole record. */
export const evidenceContract = {
  /** Adds it after the others of its competence, or changes the one that has this id: the id is the caller's. */
  save: procedure
    .input(
      z.object({
        evidence: evidenceSchema.extend({
          quote: z.string().max(EVIDENCE_LIMITS.quote),
          by: z.string().max(EVIDENCE_LIMITS.by),
          note: z.string().max(EVIDENCE_LIMITS.note),
        }),
      }),
    )
    .output(participantRecordSchema),
  remove: procedure.input(z.object({ evidenceId: idSchema })).output(participantRecordSchema),
};
