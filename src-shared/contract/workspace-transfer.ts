import { z } from 'zod';
import { procedure } from './procedure';
import { workspaceStateSchema } from './workspace';

const path = z.string().trim().min(1).max(4_096);
const folder = z.object({ folder: path });
const made = z.object({ path });
const given = z.object({ path, passphrase: z.string().max(1_000) });

/** A whole workspace, to another machine or out of the program. Files go to and come from a path, not through a call. */
export const workspaceTransferContract = {
  /** Whether the shell has a window to choose a folder in; asked before there is a workspace, too. */
  canChoose: procedure.output(z.object({ canChoose: z.boolean() })),
  /** One encrypted file with everything, opened by the workspace's own passphrase. */
  make: procedure.input(folder).output(made),
  /** Everybody and all standards of one's own, readable by people and other programs. Not encrypted. */
  exportReadable: procedure.input(folder).output(made),
  /** What is in an encrypted file; `path` can be the folder it lies in. Only where there is no workspace yet. */
  preview: procedure.input(given).output(z.object({ madeAt: z.string(), participants: z.number() })),
  /** Makes it this machine's workspace, and opens it. */
  take: procedure.input(given).output(workspaceStateSchema),
};
