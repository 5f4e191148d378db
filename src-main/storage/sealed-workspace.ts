import { hkdfSync, randomBytes } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { z } from 'zod';
import { ExpectedError } from '#shared/domain/errors';
import { CHUNK_BYTES, ChunkOpener, ChunkSealer, SEALED_CHUNK_BYTES } from './sealed-chunks';
import { headLength, PREAMBLE_BYTES, readHeader, type SealedHeader, writeHead } from './sealed-header';

/** What is said of a workspace before it is taken in; it is encrypted with the rest. */
const manifestSchema = z.object({ madeAt: z.iso.datetime(), participants: z.number().int().nonnegative() });
export type WorkspaceManifest = z.infer<typeof manifestSchema>;

type WorkspaceHeader = Extract<SealedHeader, { kind: 'workspace' }>;

/** Bound to the records' key: whoever can open the workspace can open the file, and nobody else. */
const chunkKey = (recordsKey: Buffer, salt: string): Buffer =>
  Buffer.from(hkdfSync('sha256', recordsKey, Buffer.from(salt, 'base64'), 'balansepunkt/sealed@1 workspace', 32));

/** The same bytes in chunks of the right size, each with whether it is the last. */
async function* inChunks(parts: AsyncIterable<Buffer>): AsyncGenerator<{ chunk: Buffer; last: boolean }> {
  let waiting = Buffer.alloc(0);
  for await (const part of parts) {
    waiting = Buffer.concat([waiting, part]);
    // One byte more than fits: what is left may turn out to be the last chunk.
    let at = 0;
    for (; waiting.length - at > CHUNK_BYTES; at += CHUNK_BYTES) {
      yield { chunk: waiting.subarray(at, at + CHUNK_BYTES), last: false };
    }
    waiting = waiting.subarray(at);
  }
  yield { chunk: waiting, last: true };
}

async function* contentOf(manifest: WorkspaceManifest, records: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const json = Buffer.from(JSON.stringify(manifest), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(json.length);
  yield Buffer.concat([length, json]);
  yield* records;
}

type Source = {
  /** The content of `keyring.json`. */
  readonly keyring: string;
  readonly recordsKey: Buffer;
  readonly manifest: WorkspaceManifest;
  /** The bytes of the encrypted database. */
  readonly records: AsyncIterable<Buffer>;
};

/** Writes a workspace to a file that is open for writing, bit by bit, and sees that it is on the disk. */
export async function sealWorkspace(
  file: FileHandle,
  { keyring, recordsKey, manifest, records }: Source,
): Promise<void> {
  const noncePrefix = randomBytes(7).toString('base64');
  const salt = randomBytes(32).toString('base64');
  const head = writeHead({ kind: 'workspace', noncePrefix, salt, keyring });
  const sealer = new ChunkSealer(chunkKey(recordsKey, salt), noncePrefix, head);
  await file.writeFile(head);
  for await (const { chunk, last } of inChunks(contentOf(manifest, records))) {
    await file.writeFile(sealer.seal(chunk, last));
  }
  await file.sync();
}

/** A workspace file whose head has been read: whose key opens it is known then, and nothing else. */
export class SealedWorkspace {
  readonly keyring: string;
  private readonly handle: FileHandle;
  private readonly name: string;
  private readonly header: WorkspaceHeader;
  private readonly head: Buffer;

  private constructor(handle: FileHandle, name: string, header: WorkspaceHeader, head: Buffer) {
    this.handle = handle;
    this.name = name;
    this.header = header;
    this.head = head;
    this.keyring = header.keyring;
  }

  /**
   * Opens a file for `use` and closes it afterwards.
   * @throws ExpectedError FILE_FOREIGN, FILE_NEWER, FILE_IS_PARTICIPANT, SEALED_NOT_OPENED, and what `use` throws
   */
  static async with<Result>(path: string, use: (sealed: SealedWorkspace) => Promise<Result>): Promise<Result> {
    const handle = await open(path, 'r');
    try {
      const preamble = await readAt(handle, 0, PREAMBLE_BYTES);
      const length = headLength(preamble, path);
      const head = await readAt(handle, 0, length);
      if (head.length < length) throw new ExpectedError('SEALED_NOT_OPENED', { file: path });
      const header = readHeader(head, path);
      if (header.kind !== 'workspace') throw new ExpectedError('FILE_IS_PARTICIPANT', { file: path });
      return await use(new SealedWorkspace(handle, path, header, head));
    } finally {
      await handle.close();
    }
  }

  /**
   * Reads through the whole file. What `onRecords` is given may be used only when this has returned: until then, the
   * rest may turn out to be damaged.
   * @throws ExpectedError SEALED_NOT_OPENED
   */
  async read(recordsKey: Buffer, onRecords: (bytes: Buffer) => Promise<unknown>): Promise<WorkspaceManifest> {
    let manifest: WorkspaceManifest | null = null;
    for await (const chunk of this.chunks(recordsKey)) {
      if (manifest) {
        await onRecords(chunk);
        continue;
      }
      const { found, rest } = this.manifestIn(chunk);
      manifest = found;
      await onRecords(rest);
    }
    if (!manifest) throw this.notOpened();
    return manifest;
  }

  private manifestIn(chunk: Buffer): { found: WorkspaceManifest; rest: Buffer } {
    try {
      const end = 4 + chunk.readUInt32BE(0);
      const found = manifestSchema.parse(JSON.parse(chunk.subarray(4, end).toString('utf8')));
      return { found, rest: chunk.subarray(end) };
    } catch {
      throw this.notOpened();
    }
  }

  private async *chunks(recordsKey: Buffer): AsyncGenerator<Buffer> {
    const { size } = await this.handle.stat();
    const opener = new ChunkOpener(chunkKey(recordsKey, this.header.salt), this.header.noncePrefix, this.head);
    let place = this.head.length;
    do {
      const sealed = await readAt(this.handle, place, SEALED_CHUNK_BYTES);
      place += SEALED_CHUNK_BYTES;
      const chunk = opener.open(sealed, place >= size);
      if (!chunk) throw this.notOpened();
      yield chunk;
    } while (place < size);
  }

  private notOpened() {
    return new ExpectedError('SEALED_NOT_OPENED', { file: this.name });
  }
}

/** @returns as many bytes as there are, up to the length */
async function readAt(handle: FileHandle, place: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await handle.read(bytes, read, length - read, place + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return bytes.subarray(0, read);
}
