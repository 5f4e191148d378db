import { existsSync, readFileSync } from 'node:fs';
import { PAGE_BYTES } from './page-check';

/** SQLite's file format, chapter 4: a header, then frames: a header of their own and a page each. Big-endian. */
const HEADER_BYTES = 32;
const FRAME_HEADER_BYTES = 24;
const FRAME_BYTES = FRAME_HEADER_BYTES + PAGE_BYTES;
/** The last bit says in which order the bytes of a checksum's words stand. */
const MAGIC = 0x377f0682;

type Sum = readonly [number, number];

/** What stands in a frame's header. */
type Frame = {
  readonly page: number;
  /** The frame ends a change. */
  readonly ends: boolean;
  readonly salts: Sum;
  readonly start: number;
};

/** A page as a whole change left it, as it lies on the disk. */
type LoggedPage = { readonly number: number; readonly bytes: Buffer };

export type LogFinding = {
  /** From the beginning of the file to the end of the last change that is whole. */
  readonly wholeBytes: number;
  /** What the whole changes wrote, the oldest first. */
  readonly pages: readonly LoggedPage[];
  /** How many changes may be missing without what is not whole: at most so many. Null when the log is whole. */
  readonly missing: number | null;
};

/** SQLite's checksum: order matters, so that a single bit changes every sum after it. */
function summed(bytes: Buffer, from: number, to: number, bigEndian: boolean, [first, second]: Sum): Sum {
  let a = first;
  let b = second;
  for (let place = from; place < to; place += 8) {
    a = (a + (bigEndian ? bytes.readUInt32BE(place) : bytes.readUInt32LE(place)) + b) >>> 0;
    b = (b + (bigEndian ? bytes.readUInt32BE(place + 4) : bytes.readUInt32LE(place + 4)) + a) >>> 0;
  }
  return [a, b];
}

const pairAt = (bytes: Buffer, place: number): Sum => [bytes.readUInt32BE(place), bytes.readUInt32BE(place + 4)];
const isSame = (one: Sum, other: Sum) => one[0] === other[0] && one[1] === other[1];

/** Every frame that is there in full; a last one that is short is a write that was cut off. */
function framesOf(bytes: Buffer): Frame[] {
  const frames: Frame[] = [];
  for (let start = HEADER_BYTES; start + FRAME_BYTES <= bytes.length; start += FRAME_BYTES) {
    frames.push({
      page: bytes.readUInt32BE(start),
      ends: bytes.readUInt32BE(start + 4) !== 0,
      salts: pairAt(bytes, start + 8),
      start,
    });
  }
  return frames;
}

/** @returns how many frames from the first on are as they were written, -1 when the header is not */
function countWhole(bytes: Buffer, frames: readonly Frame[]): number {
  const magic = bytes.readUInt32BE(0);
  const bigEndian = magic === MAGIC + 1;
  let sum = summed(bytes, 0, 24, bigEndian, [0, 0]);
  const known = (bigEndian || magic === MAGIC) && bytes.readUInt32BE(8) === PAGE_BYTES;
  if (!known || !isSame(sum, pairAt(bytes, 24))) return -1;
  const salts = pairAt(bytes, 16);
  for (const [index, { start, salts: own }] of frames.entries()) {
    sum = summed(bytes, start, start + 8, bigEndian, sum);
    sum = summed(bytes, start + FRAME_HEADER_BYTES, start + FRAME_BYTES, bigEndian, sum);
    if (!isSame(own, salts) || !isSame(sum, pairAt(bytes, start + 16))) return index;
  }
  return frames.length;
}

/**
 * When everything is in the database, SQLite begins the log anew from its start, under a new salt (the old one plus
 * one, and another random number), and cuts it when the first change is whole. What a kill leaves in between is that
 * first change, perhaps torn, and frames of before, which are all in the database: nothing is missing then.
 */
function isBeginningAnew(bytes: Buffer, rest: readonly Frame[], wholeChanges: number): boolean {
  const [first, second] = pairAt(bytes, 16);
  const isOld = ({ salts }: Frame) => salts[0] === (first - 1) >>> 0 && salts[1] !== second;
  const torn = wholeChanges === 0 && rest.length > 1 ? rest.slice(1) : rest;
  return torn.every(isOld);
}

/**
 * Whether a write-ahead log is as it was written. SQLite itself would drop everything after the first frame that is not, and
 * say nothing: a single bit that fell over would silently take acknowledged changes with it. Nothing is written.
 *
 * What no look at the file can tell: that its end was cut off. That looks the same as a last write that never came.
 */
export function inspectLog(file: string): LogFinding {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  const frames = framesOf(bytes);
  if (frames.length === 0) return { wholeBytes: 0, pages: [], missing: null };
  const count = countWhole(bytes, frames);
  const whole = frames.slice(0, Math.max(count, 0));
  const ending = whole.findLastIndex(({ ends }) => ends) + 1;
  const finding = {
    wholeBytes: count < 0 ? 0 : HEADER_BYTES + ending * FRAME_BYTES,
    pages: whole.slice(0, ending).map(({ page, start }) => ({
      number: page,
      bytes: bytes.subarray(start + FRAME_HEADER_BYTES, start + FRAME_BYTES),
    })),
  };
  const rest = frames.slice(whole.length);
  const changes = whole.filter(({ ends }) => ends).length;
  if (rest.length === 0 || (count >= 0 && isBeginningAnew(bytes, rest, changes))) return { ...finding, missing: null };
  // The mark that ends the last change may be what was damaged.
  const last = rest.at(-1)?.ends ? 0 : 1;
  return { ...finding, missing: rest.filter(({ ends }) => ends).length + last };
}
