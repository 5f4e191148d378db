import { createCipheriv, createDecipheriv, hkdf, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import type { Keyring, KeyringSlot, ScryptDerivation } from './keyring-format';

const KEY_BYTES = 32;
const hkdfAsync = promisify(hkdf);

/** What a slot is opened with: a passphrase as it was typed, or bytes that nobody chose. */
export type SlotSecret = string | Uint8Array;

/** Canonical form: the same letters typed on another keyboard (é as one or two code points) must open the workspace. */
const canonical = (secret: SlotSecret) => (typeof secret === 'string' ? secret.normalize('NFKC') : secret);

function deriveByScrypt(secret: SlotSecret, derivation: ScryptDerivation): Promise<Buffer> {
  const cost = 2 ** derivation.log2Cost;
  const options: ScryptOptions = {
    cost,
    blockSize: derivation.blockSize,
    parallelization: derivation.parallelism,
    maxmem: 160 * cost * derivation.blockSize,
  };
  return new Promise((resolve, reject) => {
    scrypt(canonical(secret), Buffer.from(derivation.salt, 'base64'), KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

async function derive(secret: SlotSecret, { derivation, kind }: Unwrapped): Promise<Buffer> {
  if (derivation.name === 'scrypt') return deriveByScrypt(secret, derivation);
  const salt = Buffer.from(derivation.salt, 'base64');
  return Buffer.from(await hkdfAsync('sha256', canonical(secret), salt, `balansepunkt/${kind}`, KEY_BYTES));
}

/** A slot before the key is wrapped in it. */
export type Unwrapped = {
  [Kind in KeyringSlot['kind']]: SlotHead<Extract<KeyringSlot, { kind: Kind }>>;
}[KeyringSlot['kind']];
type SlotHead<Slot extends KeyringSlot> = Omit<Slot, 'nonce' | 'wrappedKey' | 'tag'>;

/**
 * Binds the wrapped key to everything that stands beside it, so that nobody can lower the parameters, or take one
 * slot for another, unnoticed.
 */
function additionalData(format: Keyring['format'], slot: Unwrapped): Buffer {
  const { derivation } = slot;
  if (derivation.name === 'hkdf-sha256') {
    const madeOn = 'madeOn' in slot ? slot.madeOn : '';
    return Buffer.from([format, slot.kind, madeOn, derivation.name, derivation.salt].join('|'));
  }
  const { name, log2Cost, blockSize, parallelism, salt } = derivation;
  if (format === 'balansepunkt/keyring@1')
    return Buffer.from([format, name, log2Cost, blockSize, parallelism].join('|'));
  return Buffer.from([format, slot.kind, name, log2Cost, blockSize, parallelism, salt].join('|'));
}

/** @returns 32 random bytes in base64, as every slot has them */
export const newSalt = (): string => randomBytes(32).toString('base64');

/** @returns a key for the records: random, 32 bytes */
export const newKey = (): Buffer => randomBytes(KEY_BYTES);

/** Wraps the records' key (AES-256-GCM) by a key derived from the secret. @returns the slot as it is stored */
export async function wrapKey(slot: Unwrapped, secret: SlotSecret, key: Buffer): Promise<KeyringSlot> {
  const nonce = randomBytes(12);
  const wrappingKey = await derive(secret, slot);
  const cipher = createCipheriv('aes-256-gcm', wrappingKey, nonce);
  cipher.setAAD(additionalData('balansepunkt/keyring@2', slot));
  const wrappedKey = Buffer.concat([cipher.update(key), cipher.final()]);
  wrappingKey.fill(0);
  return {
    ...slot,
    nonce: nonce.toString('base64'),
    wrappedKey: wrappedKey.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
}

/** @returns the records' key, or null when the secret is another one or the slot was changed */
export async function unwrapKey(
  format: Keyring['format'],
  slot: KeyringSlot,
  secret: SlotSecret,
): Promise<Buffer | null> {
  const wrappingKey = await derive(secret, slot);
  const decipher = createDecipheriv('aes-256-gcm', wrappingKey, Buffer.from(slot.nonce, 'base64'));
  wrappingKey.fill(0);
  decipher.setAAD(additionalData(format, slot));
  decipher.setAuthTag(Buffer.from(slot.tag, 'base64'));
  try {
    return Buffer.concat([decipher.update(Buffer.from(slot.wrappedKey, 'base64')), decipher.final()]);
  } catch {
    return null;
  }
}
