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

/**
 * `absent`: this shell knows no keychain. `refused`: there is none that keeps secrets. `off`: it may be turned on.
 * `on`: the workspace can be unlocked by this machine.
 */
const keychainStateSchema = z.enum(['absent', 'refused', 'off', 'on']);
export type KeychainState = z.infer<typeof keychainStateSchema>;

/** The ways into the workspace beside the passphrase. */
const keyDoorsSchema = z.object({ recoveryKeyMadeOn: z.iso.date().nullable(), keychain: keychainStateSchema });
export type KeyDoors = z.infer<typeof keyDoorsSchema>;

/** How many backups open by the new keys, and how many were out of reach and open by the old ones. */
const carriedSchema = z.object({ changed: z.number().int(), left: z.number().int() });

const madeRecoveryKeySchema = z.object({ recoveryKey: z.string(), madeOn: z.iso.date(), backups: carriedSchema });
export type MadeRecoveryKey = z.infer<typeof madeRecoveryKeySchema>;

/** Fewest characters in a passphrase. Long beats complicated. */
export const PASSPHRASE_MINIMUM = 12;
const secret = z.string().max(1_000);
const passphrase = z.object({ passphrase: secret });

export const workspaceContract = {
  state: procedure.output(workspaceStateSchema),
  create: procedure.input(passphrase).output(workspaceStateSchema),
  unlock: procedure.input(passphrase).output(workspaceStateSchema),
  lock: procedure.output(workspaceStateSchema),
  /** Also while it is locked. */
  doors: procedure.output(keyDoorsSchema),
  changePassphrase: procedure.input(z.object({ present: secret, passphrase: secret })).output(carriedSchema),
  /** Gives the key this once. The passphrase is asked for, so that an open window is not enough. */
  makeRecoveryKey: procedure.input(passphrase).output(madeRecoveryKeySchema),
  /** Whether it is the right one; nothing is opened. */
  checkRecoveryKey: procedure.input(z.object({ recoveryKey: secret })).output(z.void()),
  /** Opens by the recovery key, with a new passphrase in the place of the forgotten one. */
  recover: procedure.input(z.object({ recoveryKey: secret, passphrase: secret })).output(workspaceStateSchema),
  unlockByKeychain: procedure.output(workspaceStateSchema),
  setKeychain: procedure.input(z.object({ on: z.boolean() })).output(keyDoorsSchema),
};
