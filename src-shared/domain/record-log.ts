import { z } from 'zod';
import { idSchema } from './participant';

/** What is done with records beyond writing in them. A new kind is a word here and a text in `settings:log.what`. */
export const LOGGED = [
  'reportMade',
  'consentDocumentMade',
  'classDocumentMade',
  'accessDocumentMade',
  'participantFileMade',
  'participantFileTaken',
  'handoverMade',
  'handoverTaken',
  'filed',
  'erased',
  'erasedFromBackups',
  'historyCleared',
  'workspaceFileMade',
  'workspaceFileTaken',
  'everythingExported',
  'backupRestored',
  'participantsBroughtBack',
  'passphraseChanged',
  'recoveryKeyMade',
] as const;
export const loggedSchema = z.enum(LOGGED);
export type Logged = z.infer<typeof loggedSchema>;

/** Numbers only (how many backups, how many participants): a text could carry content. */
export const logDetailsSchema = z.record(z.string(), z.number());
export type LogDetails = z.infer<typeof logDetailsSchema>;

export const logEntrySchema = z.object({
  id: z.number().int(),
  /** ISO 8601, UTC. */
  at: z.string(),
  what: loggedSchema,
  /** Null when it was about nobody in particular, or about somebody who has been erased since. */
  participantId: idSchema.nullable(),
  details: logDetailsSchema,
});
export type LogEntry = z.infer<typeof logEntrySchema>;

/** How many entries are shown, the newest first. */
export const SHOWN_LOG_ENTRIES = 500;
