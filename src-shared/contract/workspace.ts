import { z } from 'zod';
import { procedure } from './procedure';

/** `none`: no workspace yet. `locked`: one is there, the passphrase is needed. `open`: records can be read. */
export const workspaceStateSchema = z.object({
  state: z.enum(['none', 'locked', 'open']),
  /** A throwaway workspace with invented participants, deleted when the program ends. */
  demo: z.boolean(),
  folder: z.string(),
});
export type WorkspaceState = z.infer<typeof workspaceStateSchema>;

/** Fewest characters in a passphrase. Long beats complicated. */
export const PASSPHRASE_MINIMUM = 12;
const passphrase = z.object({ passphrase: z.string().max(1_000) });

const copiedFilesSchema = z.object({ folder: z.string() });

export const workspaceContract = {
  state: procedure.output(workspaceStateSchema),
  create: procedure.input(passphrase).output(workspaceStateSchema),
  unlock: procedure.input(passphrase).output(workspaceStateSchema),
  lock: procedure.output(workspaceStateSchema),
  /** Copies the files of a workspace that is not open, as they are, into a new folder beside it. */
  copyFiles: procedure.output(copiedFilesSchema),
  /** The same, and lets the next unlocking go on without what is damaged in the log of the newest changes. */
  leaveDamageAside: procedure.output(copiedFilesSchema),
};
