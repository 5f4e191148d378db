import { z } from 'zod';
import { idSchema, participantRecordSchema } from '#shared/domain/participant';
import { logEntrySchema } from '#shared/domain/record-log';
import { languageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

/** The participant's right to see everything, and to have what was corrected away removed. */
export const accessContract = {
  /** Everything that is stored about the participant, as a Word document named for saving. */
  document: procedure
    .input(z.object({ participantId: idSchema, language: languageSchema }))
    .output(z.object({ fileName: z.string(), base64: z.base64() })),
  /** What was exported, handed over and filed of this participant, newest first. */
  log: procedure.input(z.object({ participantId: idSchema })).output(z.array(logEntrySchema)),
  /** How many fields of the file the participant came from are kept that this program does not know. */
  unknownFields: procedure
    .input(z.object({ participantId: idSchema }))
    .output(z.object({ count: z.number().int().nonnegative() })),
  /** Removes these fields; a change that can be undone. */
  removeUnknownFields: procedure.input(z.object({ participantId: idSchema })).output(participantRecordSchema),
  /** Removes the history of changes: what was corrected stands in it. Nothing can be undone afterwards. */
  clearHistory: procedure.input(z.object({ participantId: idSchema })).output(participantRecordSchema),
};
