import { z } from 'zod';
import { changeSchema, nextStepsSchema } from '#shared/domain/history';
import { idSchema, participantRecordSchema } from '#shared/domain/participant';
import { procedure } from './procedure';

const byParticipant = procedure.input(z.object({ participantId: idSchema }));

/** What was changed in a participant's description, and taking it back. */
export const historyContract = {
  /** Newest first, the latest two hundred. */
  list: byParticipant.output(z.array(changeSchema)),
  /** Takes the last change back; the record as it is when there is none. */
  undo: byParticipant.output(participantRecordSchema),
  /** Does again what was taken back last, as long as nothing else was changed since. */
  redo: byParticipant.output(participantRecordSchema),
  /** What undo would take back and redo would do again. */
  next: byParticipant.output(nextStepsSchema),
  /** Takes back, or does again, as many as it takes to where things stood right after a change; null is before the first. */
  goTo: procedure
    .input(z.object({ participantId: idSchema, changeId: z.number().int().nullable() }))
    .output(participantRecordSchema),
};
