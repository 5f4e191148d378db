import type { Writer } from '../storage/database';
import type { Keyring } from '../storage/keyring-format';
import { readKeyring, saveKeyring } from '../storage/workspace-files';
import type { Session } from './session';

/**
 * Looks into the keyring without opening anything; only a wrong attempt counts.
 * @throws ExpectedError WORKSPACE_DAMAGED, WORKSPACE_NEWER, ATTEMPT_TOO_SOON, and what `look` throws
 */
export function tryKeyring(session: Session, look: (keyring: Keyring) => Promise<void>): Promise<void> {
  return session.oneAtATime(() => session.attempt(() => look(readKeyring(session.keyringFile))));
}

type KeyringChange = {
  /** Shows by a secret that the user may do so, as an attempt that counts. */
  readonly prove?: (keyring: Keyring) => Promise<void>;
  /** Gives the keyring as it is to be, from the one that is there and the records' key. */
  readonly change: (keyring: Keyring, key: Buffer) => Promise<Keyring>;
  /** Writes it down; in the same transaction, so that neither happens without the other. */
  readonly record?: (writer: Writer) => void;
};

/**
 * Puts another keyring in the place of the one beside the open records; the records are not touched.
 * @returns the keyring as it is stored
 * @throws ExpectedError WORKSPACE_LOCKED, WORKSPACE_DAMAGED, ATTEMPT_TOO_SOON, DISK_FULL, and what `prove` and `change`
 *   throw
 */
export function changeKeyring(session: Session, { prove, change, record }: KeyringChange): Promise<Keyring> {
  return session.oneAtATime(async () => {
    const keyring = readKeyring(session.keyringFile);
    const key = session.recordsKey();
    if (prove) await session.attempt(() => prove(keyring));
    const changed = await change(keyring, key);
    session.write((writer) => {
      record?.(writer);
      saveKeyring(session.keyringFile, changed);
    });
    return changed;
  });
}
