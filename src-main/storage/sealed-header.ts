import { z } from 'zod';
import { ExpectedError } from '#shared/domain/errors';

/**
 * The head of an encrypted file (docs/handover-format.md): magic, version, length of the header, header. The whole head
 * is bound to every chunk, so that nothing of it can be changed unnoticed.
 */

/** Names the program, and breaks when something treats the file as text: a line end of each kind, and an end of file. */
export const MAGIC = Buffer.from('BALANSEPUNKT\r\n\u001a\n', 'latin1');
export const SEALED_VERSION = 1;

/** Magic, a version of two bytes and a length of four. */
export const PREAMBLE_BYTES = MAGIC.length + 6;

/** A keyring with all its slots takes less than four kibibytes. */
const MOST_HEADER_BYTES = 64 * 1024;

/** scrypt takes 128 · cost · block size bytes: no file may ask for more than 256 MiB and a few seconds. */
const MOST_SCRYPT_BYTES = 256 * 1024 * 1024;
const MOST_SLOTS = 4;

const base64 = (bytes: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes);

const scryptSchema = z
  .strictObject({
    name: z.literal('scrypt'),
    log2Cost: z.number().int().min(10).max(20),
    blockSize: z.number().int().min(8).max(32),
    parallelism: z.number().int().min(1).max(2),
    salt: base64(32),
  })
  .refine(isBearable);
export type SealDerivation = z.infer<typeof scryptSchema>;

/** Where the numbers of a chunk's nonce begin: chosen at random for each file. */
const noncePrefix = base64(7);

const headerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('participant'), noncePrefix, derivation: scryptSchema }),
  z.strictObject({
    kind: z.literal('workspace'),
    noncePrefix,
    /** The key of the chunks is derived from the key of the records and this. */
    salt: base64(32),
    /** The content of `keyring.json` as it was: what opens a workspace opens this. */
    keyring: z
      .string()
      .max(32 * 1024)
      .refine(keyringIsBearable),
  }),
]);
export type SealedHeader = z.infer<typeof headerSchema>;

function isBearable({ log2Cost, blockSize }: { readonly log2Cost: number; readonly blockSize: number }): boolean {
  return 128 * 2 ** log2Cost * blockSize <= MOST_SCRYPT_BYTES;
}

const slotsSchema = z.looseObject({
  slots: z
    .array(z.looseObject({ derivation: z.looseObject({ name: z.string() }) }))
    .max(MOST_SLOTS)
    .refine((slots) => slots.every(({ derivation }) => derivation.name !== 'scrypt' || numbersAreBearable(derivation))),
});

const numbersSchema = z.looseObject({ log2Cost: z.number(), blockSize: z.number(), parallelism: z.number().max(2) });

function numbersAreBearable(derivation: unknown): boolean {
  const numbers = numbersSchema.safeParse(derivation);
  return numbers.success && isBearable(numbers.data);
}

/** Whatever its form, it may not ask for more than can be borne. */
function keyringIsBearable(keyring: string): boolean {
  try {
    return slotsSchema.safeParse(JSON.parse(keyring)).success;
  } catch {
    return false;
  }
}

/** @returns the head as it stands in the file */
export function writeHead(header: SealedHeader): Buffer {
  const json = Buffer.from(JSON.stringify(header), 'utf8');
  const numbers = Buffer.alloc(6);
  numbers.writeUInt16BE(SEALED_VERSION, 0);
  numbers.writeUInt32BE(json.length, 2);
  return Buffer.concat([MAGIC, numbers, json]);
}

/** @returns true when the file says that it is one of ours; nothing else about it is known then */
export const isSealed = (start: Buffer): boolean => start.subarray(0, MAGIC.length).equals(MAGIC);

/**
 * @param preamble the first bytes of a file, as many as there are up to `PREAMBLE_BYTES`
 * @param file the name for messages
 * @returns how many bytes the head has in all
 * @throws ExpectedError FILE_FOREIGN, FILE_NEWER, SEALED_NOT_OPENED
 */
export function headLength(preamble: Buffer, file: string): number {
  if (!isSealed(preamble)) throw new ExpectedError('FILE_FOREIGN', { file });
  if (preamble.length < PREAMBLE_BYTES) throw new ExpectedError('SEALED_NOT_OPENED', { file });
  const version = preamble.readUInt16BE(MAGIC.length);
  if (version > SEALED_VERSION) throw new ExpectedError('FILE_NEWER', { file });
  const length = preamble.readUInt32BE(MAGIC.length + 2);
  if (version !== SEALED_VERSION || length > MOST_HEADER_BYTES) throw new ExpectedError('SEALED_NOT_OPENED', { file });
  return PREAMBLE_BYTES + length;
}

/**
 * @param head the whole head
 * @throws ExpectedError SEALED_NOT_OPENED when it is not as we write it, or asks for too much
 */
export function readHeader(head: Buffer, file: string): SealedHeader {
  try {
    return headerSchema.parse(
      JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(head.subarray(PREAMBLE_BYTES))),
    );
  } catch {
    throw new ExpectedError('SEALED_NOT_OPENED', { file });
  }
}
