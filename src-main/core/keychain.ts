import { randomBytes } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeychainState, WorkspaceState } from '#shared/contract/workspace';
import { ExpectedError } from '#shared/domain/errors';
import { byKeychain, withKeychain, withoutKeychain } from '../storage/keyring';
import type { KeyringSlot } from '../storage/keyring-format';
import { writeFileDurably } from '../storage/workspace-files';
import { changeKeyring } from './keyring-changes';
import type { Session } from './session';
import type { SecretKeeper } from './shell-abilities';

const SECRET_BYTES = 32;

/**
 * The sealed secret lies beside the workspace and not in it: a backup carries the keyring's slot, but never what opens
 * it, and when the file is gone the slot is dead everywhere.
 */
const sealedFile = (session: Session) => join(session.dataFolder, 'keychain.json');

function readSealed(session: Session): Uint8Array | null {
  try {
    return Buffer.from(String(JSON.parse(readFileSync(sealedFile(session), 'utf8')).sealed), 'base64');
  } catch {
    return null;
  }
}

/** How it stands with unlocking by this machine. @param slots the workspace's keyring */
export function keychainState(session: Session, slots: readonly KeyringSlot[]): KeychainState {
  const keeper = session.abilities.secretKeeper;
  if (!keeper) return 'absent';
  if (!keeper.isReal()) return 'refused';
  return slots.some(({ kind }) => kind === 'keychain') && readSealed(session) ? 'on' : 'off';
}

/** @throws ExpectedError KEYCHAIN_REFUSED where there is no real keychain */
function keeperOf(session: Session): SecretKeeper {
  const keeper = session.abilities.secretKeeper;
  if (!keeper?.isReal()) throw new ExpectedError('KEYCHAIN_REFUSED', {});
  return keeper;
}

/** What the keychain itself throws (it is closed, the account is another one) is nothing the user can read. */
function asked<Result>(ask: () => Result): Result {
  try {
    return ask();
  } catch {
    throw new ExpectedError('KEYCHAIN_REFUSED', {});
  }
}

/**
 * Lets this machine's keychain unlock the workspace from now on.
 * @throws ExpectedError KEYCHAIN_REFUSED, WORKSPACE_LOCKED, FOLDER_NOT_WRITABLE, DISK_FULL
 */
export async function turnKeychainOn(session: Session): Promise<void> {
  const keeper = keeperOf(session);
  const secret = randomBytes(SECRET_BYTES);
  await changeKeyring(session, {
    change: async (keyring, key) => {
      const sealed = Buffer.from(asked(() => keeper.seal(secret))).toString('base64');
      // First the secret, then the slot: a secret without a slot opens nothing, and a new one takes its place.
      writeFileDurably(sealedFile(session), `${JSON.stringify({ format: 'balansepunkt/keychain@1', sealed })}\n`);
      return withKeychain(keyring, key, secret);
    },
  });
  secret.fill(0);
}

/** Removes the sealed secret and the slot. @throws ExpectedError WORKSPACE_LOCKED, FOLDER_NOT_WRITABLE, DISK_FULL */
export async function turnKeychainOff(session: Session): Promise<void> {
  await changeKeyring(session, {
    change: async (keyring) => {
      rmSync(sealedFile(session), { force: true });
      return withoutKeychain(keyring);
    },
  });
}

/** @throws ExpectedError KEYCHAIN_REFUSED, and what opening a workspace throws */
export async function unlockByKeychain(session: Session): Promise<WorkspaceState> {
  const keeper = keeperOf(session);
  const sealed = readSealed(session);
  if (!sealed) throw new ExpectedError('KEYCHAIN_REFUSED', {});
  return session.unlockBy(byKeychain(asked(() => keeper.open(sealed))));
}
