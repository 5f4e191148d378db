import { crc32, inflateRawSync } from 'node:zlib';
import { ExpectedError } from '#shared/domain/errors';
import { TEMPLATE_LIMITS } from '#shared/domain/office';
import { damaged } from './xml';

/** The parts of a package by name; each is unpacked when it is asked for. */
export type Parts = { readonly names: readonly string[]; readonly read: (name: string) => Uint8Array | undefined };

type Entry = { method: number; crc: number; packed: number; unpacked: number; at: number };

/** A Word document has a few dozen parts. */
const MOST_PARTS = 2_000;

const END_OF_DIRECTORY = 0x06054b50;
const IN_DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

const tooLarge = () => new ExpectedError('TEMPLATE_TOO_LARGE', { file: '', limit: TEMPLATE_LIMITS.packed / 1_000_000 });
const notDocx = () => new ExpectedError('TEMPLATE_NOT_DOCX', { file: '' });

/**
 * Opens a stranger's package. Sizes are read before anything is unpacked, and nothing becomes larger than it said it
 * would: a library that unpacks what it is given would unpack a bomb.
 * @throws ExpectedError TEMPLATE_NOT_DOCX when it is no package at all; TEMPLATE_TOO_LARGE packed or unpacked;
 *   TEMPLATE_DAMAGED when it is cut, encrypted, or names parts twice or outside itself
 */
export function unzipTemplate(bytes: Uint8Array): Parts {
  if (bytes.length > TEMPLATE_LIMITS.packed) throw tooLarge();
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 4 || file.readUInt32LE(0) !== LOCAL) throw notDocx();
  const entries = inBounds(() => directoryOf(file));
  const total = [...entries.values()].reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > TEMPLATE_LIMITS.unpacked) throw tooLarge();
  return {
    names: [...entries.keys()],
    read: (name) => {
      const entry = entries.get(name);
      return entry && inBounds(() => unpack(file, entry));
    },
  };
}

/** What points outside the file is a file that is cut. */
function inBounds<Result>(read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) throw damaged();
    throw error;
  }
}

function directoryOf(file: Buffer): Map<string, Entry> {
  // The record of 22 bytes may be followed by a comment of at most 65 535.
  let end = file.length - 22;
  while (end >= 0 && file.length - end <= 65_557 && file.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0 || file.readUInt32LE(end) !== END_OF_DIRECTORY) throw damaged();
  const count = file.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw tooLarge();
  const entries = new Map<string, Entry>();
  const seen = new Set<string>();
  let at = file.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (file.readUInt32LE(at) !== IN_DIRECTORY || file.readUInt16LE(at + 8) & ENCRYPTED) throw damaged();
    const length = file.readUInt16LE(at + 28);
    const name = file.toString('utf8', at + 46, at + 46 + length);
    if (!isInside(name) || seen.has(name.toLowerCase())) throw damaged();
    seen.add(name.toLowerCase());
    if (!name.endsWith('/')) {
      entries.set(name, {
        method: file.readUInt16LE(at + 10),
        crc: file.readUInt32LE(at + 16),
        packed: file.readUInt32LE(at + 20),
        unpacked: file.readUInt32LE(at + 24),
        at: file.readUInt32LE(at + 42),
      });
    }
    at += 46 + length + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
  }
  return entries;
}

/** Nothing is ever written under these names; a file that tries is no template. */
function isInside(name: string): boolean {
  return name !== '' && !/[\\:\0]|^\//.test(name) && !name.split('/').includes('..');
}

function unpack(file: Buffer, { method, crc, packed, unpacked, at }: Entry): Uint8Array {
  if (file.readUInt32LE(at) !== LOCAL) throw damaged();
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  if (start + packed > file.length) throw damaged();
  const content = file.subarray(start, start + packed);
  const whole = method === STORED ? content : method === DEFLATED ? inflated(content, unpacked) : undefined;
  if (!whole || whole.length !== unpacked || crc32(whole) !== crc) throw damaged();
  return whole;
}

function inflated(content: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw damaged();
  }
}
