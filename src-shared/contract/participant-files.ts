import { z } from 'zod';
import { idSchema, participantRecordSchema } from '#shared/domain/participant';
import { participantPreviewSchema, takeWaySchema, winnerSchema } from '#shared/domain/participant-preview';
import { languageSchema } from '#shared/domain/text';
import { PARTICIPANT_FILE_LIMIT } from '#shared/formats/participant-file';
import { procedure } from './procedure';

/** Fewest characters in the passphrase of a handover: five short words have more. */
export const HANDOVER_PASSPHRASE_MINIMUM = 12;

const byParticipant = z.object({ participantId: idSchema });
const file = z.object({ fileName: z.string(), base64: z.base64() });
const passphrase = z.string().max(1_000);

/** A file of a participant, encrypted or not; the passphrase is left out until somebody has been asked for it. */
const given = z.object({
  fileName: z.string().max(1_000),
  // A little more than the limit, so that a file above it is refused in words.
  base64: z.base64().max(Math.ceil((PARTICIPANT_FILE_LIMIT * 4) / 3) + 1_000_000),
  passphrase: passphrase.optional(),
});

/** A participant's whole record as a file: to take along, to hand over, and to take in. */
export const participantFilesContract = {
  /** Everything about the participant, readable by people and other programs. */
  exportFile: procedure.input(byParticipant).output(file),
  /** The same, encrypted with a passphrase that both sides agree on. */
  handOver: procedure.input(byParticipant.extend({ passphrase })).output(file),
  /** A new passphrase that is easy to say over the telephone. */
  suggestPassphrase: procedure.input(z.object({ language: languageSchema })).output(z.object({ passphrase })),
  /** What a file says and what taking it in would do; null for an encrypted one without its passphrase. */
  preview: procedure.input(given).output(participantPreviewSchema.nullable()),
  /** Takes the participant in, all or nothing. `newId` is used for somebody who cannot have the file's own id. */
  take: procedure
    .input(given.extend({ way: takeWaySchema, wins: winnerSchema, newId: idSchema }))
    .output(participantRecordSchema),
};
