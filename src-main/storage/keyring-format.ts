import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ExpectedError } from '#shared/domain/errors';

/** The newest form of a keyring; version 1 had a passphrase only, and no checksum. */
const SUPPORTED = 2;
const FORMAT = /^balansepunkt\/keyring@(\d{1,3})$/;

/** More memory than this for one attempt is no setting of ours: a file that asks for it is refused. In bytes. */
const MEMORY_LIMIT = 2 ** 30;

const base64 = (bytes: number) =>
  z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes, { message: `${bytes} bytes` });

const scryptSchema = z
  .strictObject({
    name: z.literal('scrypt'),
    /** Base-2 logarithm of the cost; raising it makes guessing dearer. */
    log2Cost: z.number().int().min(10).max(22),
    blockSize: z.number().int().min(8).max(32),
    parallelism: z.number().int().min(1).max(16),
    salt: base64(32),
  })
  .refine(({ log2Cost, blockSize }) => 128 * blockSize * 2 ** log2Cost <= MEMORY_LIMIT);

/** For secrets that nobody chose: they have 160 bits and more, and gain nothing from a dear derivation. */
const hkdfSchema = z.strictObject({ name: z.literal('hkdf-sha256'), salt: base64(32) });

const wrapped = { nonce: base64(12), wrappedKey: base64(32), tag: base64(16) };

const passphraseSlotSchema = z.strictObject({ kind: z.literal('passphrase'), derivation: scryptSchema, ...wrapped });
const recoverySlotSchema = z.strictObject({
  kind: z.literal('recovery'),
  /** The day it was made, which also stands on the paper. */
  madeOn: z.iso.date(),
  derivation: hkdfSchema,
  ...wrapped,
});
const keychainSlotSchema = z.strictObject({ kind: z.literal('keychain'), derivation: hkdfSchema, ...wrapped });

const slotSchema = z.discriminatedUnion('kind', [passphraseSlotSchema, recoverySlotSchema, keychainSlotSchema]);
export type KeyringSlot = z.infer<typeof slotSchema>;
export type SlotKind = KeyringSlot['kind'];
export type ScryptDerivation = z.infer<typeof scryptSchema>;

const oneOfEachKind = (slots: readonly KeyringSlot[]) => new Set(slots.map(({ kind }) => kind)).size === slots.length;

/** What a keyring holds; in the file a checksum stands beside it. */
export const keyringSchema = z.discriminatedUnion('format', [
  z.strictObject({ format: z.literal('balansepunkt/keyring@1'), slots: z.array(passphraseSlotSchema).min(1) }),
  z.strictObject({
    format: z.literal('balansepunkt/keyring@2'),
    slots: z.array(slotSchema).min(1).refine(oneOfEachKind),
  }),
]);
export type Keyring = z.infer<typeof keyringSchema>;

/** Over the content as it stands in the file, so that it can be checked whatever version the file has. */
const checksumOf = (content: object): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

/** @returns the content of a keyring's file */
export const keyringText = (keyring: Keyring): string =>
  `${JSON.stringify({ ...keyring, checksum: checksumOf(keyring) }, null, 2)}\n`;

const objectSchema = z.looseObject({ format: z.string().regex(FORMAT), checksum: z.string().optional() });

/**
 * Reads a keyring's file. The checksum tells a file that was damaged from a passphrase that is wrong; against somebody
 * who changes the file on purpose, what is wrapped is bound to its parameters (key-wrapping.ts).
 * @throws ExpectedError WORKSPACE_DAMAGED, WORKSPACE_NEWER
 */
export function parseKeyring(text: string): Keyring {
  try {
    const { checksum, ...content } = objectSchema.parse(JSON.parse(text));
    const version = Number(FORMAT.exec(content.format)?.[1]);
    if (version > 1 && checksum !== checksumOf(content))
      throw new ExpectedError('WORKSPACE_DAMAGED', { part: 'keyring' });
    if (version > SUPPORTED) throw new ExpectedError('WORKSPACE_NEWER', { found: version, supported: SUPPORTED });
    return keyringSchema.parse(version === 1 && checksum !== undefined ? { ...content, checksum } : content);
  } catch (error) {
    if (error instanceof ExpectedError) throw error;
    throw new ExpectedError('WORKSPACE_DAMAGED', { part: 'keyring' });
  }
}
