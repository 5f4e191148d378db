import { z } from 'zod';
import { GROUPS } from './features/features';
import { STATEMENT_KINDS } from './kinds';

const headerSchema = z.object({
  /** Hidden numbers of one member. */
  width: z.number().int().positive(),
  /** Trained one by one from different beginnings; what they say is averaged, as each is wrong in its own way. */
  members: z.number().int().positive(),
  features: z.number().int().nonnegative(),
  /** How much each group of features counts beside the others. */
  groupWeights: z.record(z.enum(GROUPS), z.number()),
  kinds: z.array(z.enum(STATEMENT_KINDS)).readonly(),
  /** The least value a kind must have for a hint, and for one that is sure. */
  from: z.record(z.enum(STATEMENT_KINDS), z.object({ hint: z.number(), sure: z.number() })),
});
export type CoachHeader = z.infer<typeof headerSchema>;

/** What training has learned of statements. Features are kept by their number, in rising order. */
export type CoachModel = Omit<CoachHeader, 'features'> & {
  readonly features: Uint32Array;
  /** How telling a feature is: the rarer, the more; only what they are beside each other counts. */
  readonly rarity: Uint8Array;
  /** Each feature's numbers, member by member, in 127ths of its `scale`. */
  readonly scale: Float32Array;
  readonly numbers: Int8Array;
  /** For each member a row of weights for each kind, and an offset. */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
};

const MAGIC = 0x43435042;
const VERSION = 1;
const aligned = (length: number): number => Math.ceil(length / 4) * 4;

/** The header is names and numbers: ASCII, so that no text encoder is needed here. */
const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const asciiText = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** @returns the model as a file: magic number, version, header (JSON) and the arrays, little-endian */
export function writeCoachModel(model: CoachModel): Uint8Array {
  const { features, rarity, scale, numbers, weights, bias, ...rest } = model;
  const header = asciiBytes(JSON.stringify({ ...rest, features: features.length } satisfies CoachHeader));
  const parts = [features, rarity, scale, numbers, weights, bias];
  const start = aligned(12 + header.length);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + aligned(part.byteLength), start));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, header.length, true);
  bytes.set(header, 12);
  let offset = start;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), offset);
    offset += aligned(part.byteLength);
  }
  return bytes;
}

/**
 * @param file what `writeCoachModel` made; little-endian machines only, which is all that the product runs on
 * @throws Error when it is something else: the file comes with the program, so that is a bug
 */
export function readCoachModel(file: Uint8Array): CoachModel {
  // A copy of its own: a file that was read may begin anywhere in a larger buffer.
  const { buffer } = new Uint8Array(file);
  const view = new DataView(buffer);
  if (file.length < 12 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION) {
    throw new Error('not a model of this version');
  }
  const length = view.getUint32(8, true);
  const { features, ...rest } = headerSchema.parse(JSON.parse(asciiText(new Uint8Array(buffer, 12, length))));
  const { width, members, kinds } = rest;
  let offset = aligned(12 + length);
  const next = (bytes: number): number => {
    const at = offset;
    offset += aligned(bytes);
    return at;
  };
  const count = features * members * width;
  return {
    ...rest,
    features: new Uint32Array(buffer, next(features * 4), features),
    rarity: new Uint8Array(buffer, next(features), features),
    scale: new Float32Array(buffer, next(features * 4), features),
    numbers: new Int8Array(buffer, next(count), count),
    weights: new Float32Array(buffer, next(members * kinds.length * width * 4), members * kinds.length * width),
    bias: new Float32Array(buffer, next(members * kinds.length * 4), members * kinds.length),
  };
}
