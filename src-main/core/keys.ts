import { randomBytes } from 'node:crypto';
import type { KeyDoors, WorkspaceState } from '#shared/contract/workspace';
import { ExpectedError } from '#shared/domain/errors';
import { RECOVERY_KEY_BYTES, readRecoveryKey, recoveryKeyText } from '#shared/domain/recovery-key';
import { byRecoveryKey, keyOfRecovery, openKeyring, withPassphrase, withRecoveryKey } from '../storage/keyring';
import type { Keyring } from '../storage/keyring-format';
import { isEncryptedWith } from '../storage/page-check';
import { readKeyring, saveKeyring, workspaceExists, workspacePaths } from '../storage/workspace-files';
import { backupsInReach } from './backup-places';
import { inTurn } from './backup-work';
import { keychainState } from './keychain';
import { changeKeyring, tryKeyring } from './keyring-changes';
import { logIn } from './record-log';
import { requireLong, type Session } from './session';

/** Which ways into the workspace there are beside the passphrase. @throws ExpectedError WORKSPACE_DAMAGED, WORKSPACE_NEWER */
export function readDoors(session: Session): KeyDoors {
  const slots = workspaceExists(session.workspaceFolder) ? readKeyring(session.keyringFile).slots : [];
  const recovery = slots.find(({ kind }) => kind === 'recovery');
  return {
    recoveryKeyMadeOn: recovery?.kind === 'recovery' ? recovery.madeOn : null,
    keychain: keychainState(session, slots),
  };
}

/** Backups are workspaces of their own: what opens the workspace from now on is to open them too. */
export type CarriedToBackups = { readonly changed: number; readonly left: number };

/**
 * Gives every backup of this workspace the workspace's keyring; those of other workspaces are left alone.
 * @returns how many have it now, and how many could not be written to and still have the old one
 */
function carryToBackups(session: Session, keyring: Keyring): Promise<CarriedToBackups> {
  // In turn with what makes backups: one that was begun before the change has the old keyring, and is there by then.
  return inTurn(session, async () => {
    let [changed, left] = [0, 0];
    for (const folder of backupsInReach(session)) {
      try {
        if (!(await isEncryptedWith(workspacePaths(folder).records, session.recordsKey()))) continue;
        saveKeyring(workspacePaths(folder).keyring, keyring);
        changed += 1;
      } catch {
        // A memory stick that is pulled out, or a folder that may only be read: told by the number.
        left += 1;
      }
    }
    return { changed, left };
  });
}

/** @param prove shows that the user may do so */
async function setPassphrase(
  session: Session,
  passphrase: string,
  prove: (keyring: Keyring) => Promise<void>,
): Promise<CarriedToBackups> {
  const keyring = await changeKeyring(session, {
    prove,
    change: (before, key) => withPassphrase(before, key, passphrase, session.log2Cost),
    record: (writer) => logIn(session, writer, 'passphraseChanged'),
  });
  return carryToBackups(session, keyring);
}

/**
 * Another passphrase. Only keyrings are rewritten, never records: after a crash half-way, the old one opens or the new.
 * @throws ExpectedError PASSPHRASE_WRONG when the present one is not right, PASSPHRASE_TOO_SHORT, ATTEMPT_TOO_SOON,
 *   WORKSPACE_LOCKED, DISK_FULL
 */
export async function changePassphrase(
  session: Session,
  { present, passphrase }: { readonly present: string; readonly passphrase: string },
): Promise<CarriedToBackups> {
  requireLong(passphrase);
  return setPassphrase(session, passphrase, async (keyring) => {
    (await openKeyring(keyring, present)).fill(0);
  });
}

/**
 * Makes a recovery key, which takes the place of the one before. It is given this once and stored nowhere.
 * @param passphrase the present one: who passes by an open window gets no key to it
 * @throws ExpectedError PASSPHRASE_WRONG, ATTEMPT_TOO_SOON, WORKSPACE_LOCKED, DISK_FULL
 */
export async function makeRecoveryKey(session: Session, passphrase: string) {
  const secret = randomBytes(RECOVERY_KEY_BYTES);
  const madeOn = session.today();
  const keyring = await changeKeyring(session, {
    prove: async (before) => {
      (await openKeyring(before, passphrase)).fill(0);
    },
    change: (before, key) => withRecoveryKey(before, key, secret, madeOn),
    record: (writer) => logIn(session, writer, 'recoveryKeyMade'),
  });
  const recoveryKey = recoveryKeyText(secret);
  secret.fill(0);
  return { recoveryKey, madeOn, backups: await carryToBackups(session, keyring) };
}

/** @throws ExpectedError RECOVERY_KEY_MISTYPED */
function secretOf(typed: string): Uint8Array {
  const read = readRecoveryKey(typed);
  if ('group' in read) throw new ExpectedError('RECOVERY_KEY_MISTYPED', { group: read.group });
  return read.bytes;
}

/** Shows that the recovery key is the right one. */
const proveBy = (secret: Uint8Array) => async (keyring: Keyring) => {
  (await keyOfRecovery(keyring, secret)).fill(0);
};

/**
 * Whether the recovery key is the right one, before a new passphrase is asked for.
 * @throws ExpectedError RECOVERY_KEY_MISTYPED, RECOVERY_KEY_WRONG, ATTEMPT_TOO_SOON, WORKSPACE_DAMAGED
 */
export async function checkRecoveryKey(session: Session, typed: string): Promise<void> {
  await tryKeyring(session, proveBy(secretOf(typed)));
}

/**
 * Opens the workspace by the recovery key and gives it a new passphrase in the place of the forgotten one.
 * @throws ExpectedError RECOVERY_KEY_MISTYPED, RECOVERY_KEY_WRONG, PASSPHRASE_TOO_SHORT, ATTEMPT_TOO_SOON, and what
 *   opening a workspace throws
 */
export async function recover(
  session: Session,
  { recoveryKey, passphrase }: { readonly recoveryKey: string; readonly passphrase: string },
): Promise<WorkspaceState> {
  const secret = secretOf(recoveryKey);
  requireLong(passphrase);
  await session.unlockBy(byRecoveryKey(secret));
  // Proved again: another window may have opened the workspace in the meantime, and then nothing was asked above.
  await setPassphrase(session, passphrase, proveBy(secret));
  return session.state();
}
