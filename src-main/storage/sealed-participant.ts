import { randomBytes, scrypt } from 'node:crypto';
import { ExpectedError } from '#shared/domain/errors';
import { CHUNK_BYTES, ChunkOpener, ChunkSealer, SEALED_CHUNK_BYTES } from './sealed-chunks';
import { headLength, PREAMBLE_BYTES, readHeader, type SealDerivation, writeHead } from './sealed-header';

const KEY_BYTES = 32;

/** The same as for a workspace: 128 MiB and about half a second. */
const DEFAULT_LOG2_COST = 17;

/**
 * A passphrase said over the telephone is the same whichever way it is typed: capital letters and the number of spaces
 * make no difference, nor does how a keyboard makes its letters.
 */
const asSpoken = (passphrase: string): string =>
  passphrase.normalize('NFKC').toLowerCase().trim().replace(/\s+/gu, ' ');

/** @returns how many characters count; no more can be guessed away */
export const spokenLength = (passphrase: string): number => [...asSpoken(passphrase)].length;

function deriveKey(passphrase: string, { log2Cost, blockSize, parallelism, salt }: SealDerivation): Promise<Buffer> {
  const cost = 2 ** log2Cost;
  const options = { cost, blockSize, parallelization: parallelism, maxmem: 160 * cost * blockSize };
  return new Promise((resolve, reject) => {
    scrypt(asSpoken(passphrase), Buffer.from(salt, 'base64'), KEY_BYTES, options, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/**
 * Encrypts the file of a participant.
 * @param log2Cost cost of the key derivation, lower only in tests
 * @returns the content of a `.balansepunkt` file
 */
export async function sealParticipant(
  content: Buffer,
  passphrase: string,
  log2Cost = DEFAULT_LOG2_COST,
): Promise<Buffer> {
  const derivation: SealDerivation = {
    name: 'scrypt',
    log2Cost,
    blockSize: 8,
    parallelism: 1,
    salt: randomBytes(32).toString('base64'),
  };
  const noncePrefix = randomBytes(7).toString('base64');
  const head = writeHead({ kind: 'participant', noncePrefix, derivation });
  const sealer = new ChunkSealer(await deriveKey(passphrase, derivation), noncePrefix, head);
  const parts = [head];
  let at = 0;
  do {
    const end = at + CHUNK_BYTES;
    parts.push(sealer.seal(content.subarray(at, end), end >= content.length));
    at = end;
  } while (at < content.length);
  return Buffer.concat(parts);
}

/** @throws ExpectedError FILE_FOREIGN, FILE_NEWER, FILE_IS_WORKSPACE, SEALED_NOT_OPENED */
function readHead(sealed: Buffer, file: string) {
  const length = headLength(sealed.subarray(0, PREAMBLE_BYTES), file);
  const head = sealed.subarray(0, length);
  if (head.length < length) throw new ExpectedError('SEALED_NOT_OPENED', { file });
  const header = readHeader(head, file);
  if (header.kind !== 'participant') throw new ExpectedError('FILE_IS_WORKSPACE', { file });
  return { head, header };
}

/**
 * Tells what can be told of a file without its passphrase.
 * @throws ExpectedError FILE_FOREIGN, FILE_NEWER, FILE_IS_WORKSPACE, SEALED_NOT_OPENED
 */
export function refuseOtherKinds(sealed: Buffer, file: string): void {
  readHead(sealed, file);
}

/**
 * Decrypts it. Nothing is given out before the last chunk has turned out to be whole.
 * @param file the name for messages
 * @throws ExpectedError FILE_FOREIGN, FILE_NEWER, FILE_IS_WORKSPACE, SEALED_NOT_OPENED
 */
export async function openParticipant(sealed: Buffer, passphrase: string, file: string): Promise<Buffer> {
  const { head, header } = readHead(sealed, file);
  const opener = new ChunkOpener(await deriveKey(passphrase, header.derivation), header.noncePrefix, head);
  const parts: Buffer[] = [];
  let at = head.length;
  do {
    const end = at + SEALED_CHUNK_BYTES;
    const part = opener.open(sealed.subarray(at, end), end >= sealed.length);
    if (!part) throw new ExpectedError('SEALED_NOT_OPENED', { file });
    parts.push(part);
    at = end;
  } while (at < sealed.length);
  return Buffer.concat(parts);
}
