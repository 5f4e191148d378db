import { z } from 'zod';
import type { ExpectedErrorCode } from '#shared/domain/errors';
import { EXPECTED_ERRORS } from '#shared/domain/errors';
import { idSchema } from '#shared/domain/participant';
import { procedure } from './procedure';
import { workspaceStateSchema } from './workspace';

const folder = z.string().trim().min(1).max(4_096);
const codes = Object.keys(EXPECTED_ERRORS) as [ExpectedErrorCode, ...ExpectedErrorCode[]];

export const backupStateSchema = z.object({
  /** How much of the backup that is being made now is done, from 0 to 1; null when none is. */
  share: z.number().nullable(),
  /** Why the last one could not be made. */
  failure: z.object({ code: z.enum(codes), data: z.record(z.string(), z.unknown()), at: z.string() }).nullable(),
  /** When the newest was made, ISO 8601 in UTC; null when there is none. */
  newest: z.string().nullable(),
  /** Where they lie. */
  folder: z.string(),
  /** The folder that the user has chosen beside it, and the newest that is known to lie there. */
  chosen: z.object({ folder: z.string(), reachable: z.boolean(), newest: z.string().nullable() }).nullable(),
});
export type BackupState = z.infer<typeof backupStateSchema>;

export const backupSchema = z.object({
  /** The folder that it lies in, and its own name there. */
  place: folder,
  name: z.string().max(40),
});
export type BackupAddress = z.infer<typeof backupSchema>;

/** `own`: the program's own folder. `chosen`: the one in the settings. `named`: another that was asked for. */
export const listedBackupSchema = backupSchema.extend({
  where: z.enum(['own', 'chosen', 'named']),
  at: z.string(),
  bytes: z.number(),
});
export type ListedBackup = z.infer<typeof listedBackupSchema>;

/** `missing`: no longer in the workspace. `same`: there, last changed at the same time. `changed`: there, but not as it was. */
export const backedUpSchema = z.object({
  id: idSchema,
  name: z.string(),
  updatedAt: z.string(),
  statements: z.number(),
  competences: z.number(),
  standing: z.enum(['missing', 'same', 'changed']),
});
export type BackedUpParticipant = z.infer<typeof backedUpSchema>;

/** The passphrase of the backup; only needed for those that the open workspace's key does not open. */
const opened = backupSchema.extend({ passphrase: z.string().max(1_000).nullable() });

export const backupsContract = {
  state: procedure.output(backupStateSchema),
  /** Makes one now; answers when it lies there, checked. `state` tells how far it has come. */
  make: procedure.output(backupStateSchema),
  /** Null is no folder. */
  setFolder: procedure.input(z.object({ folder: folder.nullable() })).output(backupStateSchema),
  /** Whether the shell has a window to choose a folder in. */
  abilities: procedure.output(z.object({ canChooseFolder: z.boolean() })),
  /** Lets the user choose in the system's own window; null when nothing was chosen. */
  chooseFolder: procedure.output(z.object({ folder: z.string().nullable() })),
  /** All in reach, newest first; those in another folder when one is named. Works on a locked workspace. */
  list: procedure.input(z.object({ folder: folder.nullable() })).output(z.array(listedBackupSchema)),
  /** Checks one by opening it. */
  look: procedure.input(opened).output(z.object({ participants: z.number(), lastChangedAt: z.string().nullable() })),
  /** Who is in it, last changed first. */
  participants: procedure.input(opened).output(z.array(backedUpSchema)),
  /** Takes participants from it into the open workspace; those that are still there come as copies. */
  bringBack: procedure
    .input(opened.extend({ participantIds: z.array(idSchema).min(1).max(20_000) }))
    .output(z.object({ broughtBack: z.number(), copies: z.number() })),
  /** Puts it in the place of the workspace, which is set aside first. */
  restore: procedure
    .input(opened)
    .output(z.object({ workspace: workspaceStateSchema, setAside: z.string().nullable() })),
};
