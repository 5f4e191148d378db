import { ExpectedError } from '#shared/domain/errors';
import { newKey, newSalt, type SlotSecret, type Unwrapped, unwrapKey, wrapKey } from './key-wrapping';
import type { Keyring, KeyringSlot, SlotKind } from './keyring-format';

/**
 * The key that encrypts the records is random and never stored in the clear: each slot of the keyring holds it wrapped
 * by another secret, so that a new passphrase rewrites a slot and not the records. See docs/decisions/0013-keyring.md.
 */

/** 2^17 · 8 · 128 bytes = 128 MiB and about half a second: what OWASP advises for scrypt at the time of writing. */
export const DEFAULT_LOG2_COST = 17;

/**
 * Another slot in place of the one of its kind. Only a keyring of the newest form is ever made: what stands in an older
 * one is bound to that form, and only a passphrase can renew it.
 */
function withSlot(keyring: Keyring | null, slot: KeyringSlot): Keyring {
  const isOlder = keyring?.format === 'balansepunkt/keyring@1';
  if (isOlder && slot.kind !== 'passphrase') throw new Error('a keyring of the older form is renewed first');
  const kept = (keyring?.slots ?? []).filter(({ kind }) => kind !== slot.kind);
  return { format: 'balansepunkt/keyring@2', slots: [...kept, slot] };
}

const passphraseSlot = (log2Cost: number): Unwrapped => ({
  kind: 'passphrase',
  derivation: { name: 'scrypt', log2Cost, blockSize: 8, parallelism: 1, salt: newSalt() },
});

/**
 * The keyring with another passphrase; the other slots stay.
 * @param log2Cost lower than the default only in tests
 */
export async function withPassphrase(
  keyring: Keyring | null,
  key: Buffer,
  passphrase: string,
  log2Cost = DEFAULT_LOG2_COST,
): Promise<Keyring> {
  return withSlot(keyring, await wrapKey(passphraseSlot(log2Cost), passphrase, key));
}

/**
 * The keyring with another recovery key; the one before no longer opens it.
 * @param madeOn the day, as ISO 8601 without a time
 */
export async function withRecoveryKey(
  keyring: Keyring,
  key: Buffer,
  secret: Uint8Array,
  madeOn: string,
): Promise<Keyring> {
  const derivation = { name: 'hkdf-sha256' as const, salt: newSalt() };
  return withSlot(keyring, await wrapKey({ kind: 'recovery', madeOn, derivation }, secret, key));
}

/** The keyring with a slot for the secret that this machine's keychain seals. */
export async function withKeychain(keyring: Keyring, key: Buffer, secret: Uint8Array): Promise<Keyring> {
  const derivation = { name: 'hkdf-sha256' as const, salt: newSalt() };
  return withSlot(keyring, await wrapKey({ kind: 'keychain', derivation }, secret, key));
}

/** The keyring without the keychain's slot. */
export const withoutKeychain = (keyring: Keyring): Keyring =>
  keyring.format === 'balansepunkt/keyring@1'
    ? keyring
    : { ...keyring, slots: keyring.slots.filter(({ kind }) => kind !== 'keychain') };

/**
 * Makes a random key and wraps it by a passphrase.
 * @param log2Cost lower only in tests
 */
export async function createKeyring(passphrase: string, log2Cost?: number): Promise<{ keyring: Keyring; key: Buffer }> {
  const key = newKey();
  return { keyring: await withPassphrase(null, key, passphrase, log2Cost), key };
}

/** @returns the records' key, or null when no slot of the kind opens by the secret */
async function openSlot(keyring: Keyring, kind: SlotKind, secret: SlotSecret): Promise<Buffer | null> {
  for (const slot of keyring.slots) {
    const key = slot.kind === kind ? await unwrapKey(keyring.format, slot, secret) : null;
    if (key) return key;
  }
  return null;
}

/**
 * @returns the key of the records
 * @throws ExpectedError PASSPHRASE_WRONG
 */
export async function openKeyring(keyring: Keyring, passphrase: string): Promise<Buffer> {
  const key = await openSlot(keyring, 'passphrase', passphrase);
  if (!key) throw new ExpectedError('PASSPHRASE_WRONG', {});
  return key;
}

/** `renewed` is the keyring as it should be stored from now on; null when it is so already. */
export type OpenedKeyring = { readonly key: Buffer; readonly renewed: Keyring | null };

/** A way to open a keyring. It throws the expected error that says why it does not open. */
export type KeyringOpener = (keyring: Keyring) => Promise<OpenedKeyring>;

/**
 * Opens by the passphrase. A keyring of an older form, or with a cost below what is asked for today, is renewed: only
 * now is the passphrase there to do it with.
 * @param log2Cost what is asked for today; lower than the default only in tests
 */
export const byPassphrase =
  (passphrase: string, log2Cost = DEFAULT_LOG2_COST): KeyringOpener =>
  async (keyring) => {
    const key = await openKeyring(keyring, passphrase);
    const isCurrent =
      keyring.format === 'balansepunkt/keyring@2' &&
      keyring.slots.every(({ derivation }) => derivation.name !== 'scrypt' || derivation.log2Cost >= log2Cost);
    return { key, renewed: isCurrent ? null : await withPassphrase(keyring, key, passphrase, log2Cost) };
  };

/** @throws ExpectedError RECOVERY_KEY_WRONG */
export async function keyOfRecovery(keyring: Keyring, secret: Uint8Array): Promise<Buffer> {
  const key = await openSlot(keyring, 'recovery', secret);
  if (!key) throw new ExpectedError('RECOVERY_KEY_WRONG', {});
  return key;
}

/** Opens by the recovery key. It throws RECOVERY_KEY_WRONG when it is another one. */
export const byRecoveryKey =
  (secret: Uint8Array): KeyringOpener =>
  async (keyring) => ({ key: await keyOfRecovery(keyring, secret), renewed: null });

/** Opens by the secret that this machine's keychain had sealed. It throws KEYCHAIN_REFUSED when it is another one. */
export const byKeychain =
  (secret: Uint8Array): KeyringOpener =>
  async (keyring) => {
    const key = await openSlot(keyring, 'keychain', secret);
    if (!key) throw new ExpectedError('KEYCHAIN_REFUSED', {});
    return { key, renewed: null };
  };
