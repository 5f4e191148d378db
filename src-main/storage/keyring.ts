import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { z } from 'zod';
import { ExpectedError } from '#shared/domain/errors';

/**
 * The key that encrypts the records is random and never stored in the clear: the keyring holds it wrapped
 * (AES-256-GCM) by a key that scrypt derives from the passphrase. More slots (a recovery key) fit beside the
 * passphrase's, and a new passphrase rewrites the slot, not the records. See docs/decisions/0002-database.md.
 */
const base64 = (bytes: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes, { message: `${bytes} bytes` });

const scryptSchema = z.strictObject({
  name: z.literal('scrypt'),
  /** Base-2 logarithm of the cost; raising it makes guessing dearer. */
  log2Cost: z.number().int().min(10).max(22),
  blockSize: z.number().int().min(8).max(32),
  parallelism: z.number().int().min(1).max(16),
  salt: base64(32),
});

const slotSchema = z.strictObject({
  kind: z.literal('passphrase'),
  derivation: scryptSchema,
  nonce: base64(12),
  wrappedKey: base64(32),
  tag: base64(16),
});

export const keyringSchema = z.strictObject({
  format: z.literal('balansepunkt/keyring@1'),
  slots: z.array(slotSchema).min(1),
});
export type Keyring = z.infer<typeof keyringSchema>;

const KEY_BYTES = 32;

/** 2^17 · 8 · 128 bytes = 128 MiB and about half a second: what OWASP advises for scrypt at the time of writing. */
export const DEFAULT_LOG2_COST = 17;

/** Canonical form: the same letters typed on another keyboard (é as one or two code points) must open the workspace. */
const canonical = (passphrase: string) => passphrase.normalize('NFKC');

function derive(passphrase: string, derivation: z.infer<typeof scryptSchema>): Promise<Buffer> {
  const cost = 2 ** derivation.log2Cost;
  const options: ScryptOptions = {
    cost,
    blockSize: derivation.blockSize,
    parallelization: derivation.parallelism,
    maxmem: 160 * cost * derivation.blockSize,
  };
  return new Promise((resolve, reject) => {
    scrypt(canonical(passphrase), Buffer.from(derivation.salt, 'base64'), KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Binds the wrapped key to the parameters it was wrapped with, so that nobody can lower them unnoticed. */
const additionalData = (derivation: z.infer<typeof scryptSchema>) =>
  Buffer.from(
    ['balansepunkt/keyring@1', derivation.name, derivation.log2Cost, derivation.blockSize, derivation.parallelism].join(
      '|',
    ),
  );

/**
 * Makes a random key and wraps it by a passphrase.
 * @param log2Cost lower only in tests
 */
export async function createKeyring(
  passphrase: string,
  log2Cost = DEFAULT_LOG2_COST,
): Promise<{ keyring: Keyring; key: Buffer }> {
  const key = randomBytes(KEY_BYTES);
  const derivation = {
    name: 'scrypt' as const,
    log2Cost,
    blockSize: 8,
    parallelism: 1,
    salt: randomBytes(32).toString('base64'),
  };
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', await derive(passphrase, derivation), nonce);
  cipher.setAAD(additionalData(derivation));
  const wrappedKey = Buffer.concat([cipher.update(key), cipher.final()]);
  const slot = {
    kind: 'passphrase' as const,
    derivation,
    nonce: nonce.toString('base64'),
    wrappedKey: wrappedKey.toString('base64'),
    tag: cipher.getAuthTag().toString('base64'),
  };
  return { keyring: { format: 'balansepunkt/keyring@1', slots: [slot] }, key };
}

/**
 * @returns the key of the records
 * @throws ExpectedError PASSPHRASE_WRONG when no slot opens
 */
export async function openKeyring(keyring: Keyring, passphrase: string): Promise<Buffer> {
  for (const slot of keyring.slots) {
    const decipher = createDecipheriv(
      'aes-256-gcm',
      await derive(passphrase, slot.derivation),
      Buffer.from(slot.nonce, 'base64'),
    );
    decipher.setAAD(additionalData(slot.derivation));
    decipher.setAuthTag(Buffer.from(slot.tag, 'base64'));
    try {
      return Buffer.concat([decipher.update(Buffer.from(slot.wrappedKey, 'base64')), decipher.final()]);
    } catch {
      // The tag does not fit: another passphrase, or another slot's.
    }
  }
  throw new ExpectedError('PASSPHRASE_WRONG', {});
}
