import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/** What is sealed at a time, and so the most that is held in memory. */
export const CHUNK_BYTES = 64 * 1024;
const TAG_BYTES = 16;
export const SEALED_CHUNK_BYTES = CHUNK_BYTES + TAG_BYTES;

/**
 * Chunks of AES-256-GCM in the manner of STREAM: the nonce of each is the file's prefix, the chunk's number and whether
 * it is the last. A chunk that is missing, doubled, moved, cut off or added does not fit, nor does one of another file.
 */
class Chunks {
  protected readonly key: Buffer;
  /** Bound to every chunk: the head of the file. */
  protected readonly bound: Buffer;
  private readonly prefix: Buffer;
  private number = 0;

  constructor(key: Buffer, noncePrefix: string, head: Buffer) {
    this.key = key;
    this.bound = createHash('sha256').update(head).digest();
    this.prefix = Buffer.from(noncePrefix, 'base64');
  }

  protected nextNonce(last: boolean): Buffer {
    const rest = Buffer.alloc(5);
    rest.writeUInt32BE(this.number, 0);
    rest.writeUInt8(last ? 1 : 0, 4);
    this.number += 1;
    return Buffer.concat([this.prefix, rest]);
  }
}

export class ChunkSealer extends Chunks {
  /** @param chunk as many bytes as fit, fewer only in the last */
  seal(chunk: Buffer, last: boolean): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.key, this.nextNonce(last));
    cipher.setAAD(this.bound);
    return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()]);
  }
}

export class ChunkOpener extends Chunks {
  /** @returns what was sealed, or null when it is not the chunk that belongs here */
  open(sealed: Buffer, last: boolean): Buffer | null {
    if (sealed.length < TAG_BYTES) return null;
    const decipher = createDecipheriv('aes-256-gcm', this.key, this.nextNonce(last), { authTagLength: TAG_BYTES });
    decipher.setAAD(this.bound);
    decipher.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES));
    try {
      return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
    } catch {
      return null;
    }
  }
}
