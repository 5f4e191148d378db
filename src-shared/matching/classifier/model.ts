import { z } from 'zod';
import { FEATURE_GROUPS } from './features';

/** One question the classifier answers: which of `labels` a text is about. */
const headSchema = z.object({ name: z.string(), labels: z.array(z.string()).readonly() });

const headerSchema = z.object({
  /** Numbers for each feature in one member. */
  width: z.number().int().positive(),
  /** Trained one by one from different beginnings; what they say is averaged, as each is wrong in its own way. */
  members: z.number().int().positive(),
  features: z.number().int().nonnegative(),
  /** How much each group of features counts beside the others. */
  groupWeights: z.record(z.enum(FEATURE_GROUPS), z.number()),
  heads: z.array(headSchema),
});
export type ModelHeader = z.infer<typeof headerSchema>;

export type Head = {
  readonly name: string;
  readonly labels: readonly string[];
  /** For each member a row for each label, as long as label and outcome together (2 × width). */
  readonly weights: Float32Array;
  readonly bias: Float32Array;
  /** How likely each label is where a text is about a concept: a row of labels for each label of the first head. */
  readonly fromConcepts: Float32Array;
};

/** What training has learned. Features are kept by their number, in rising order. */
export type Model = {
  readonly width: number;
  readonly members: number;
  readonly groupWeights: ModelHeader['groupWeights'];
  readonly features: Uint32Array;
  /** How telling a feature is: the rarer, the more (idf over the statements it was trained on). */
  readonly rarity: Float32Array;
  /** 1 where the feature is a word by itself, for the splitting of compounds. */
  readonly isWord: Uint8Array;
  /** Each feature's numbers, member by member, in 127ths of its `scale`. */
  readonly scale: Float32Array;
  readonly numbers: Int8Array;
  readonly heads: readonly Head[];
};

const MAGIC = 0x4d4d5042;
const VERSION = 1;
const aligned = (length: number): number => Math.ceil(length / 4) * 4;

/** The header is names and numbers: ASCII, so that no text encoder is needed here. */
const asciiBytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const asciiText = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

/** The arrays of a file, in their order, each beginning at a multiple of four bytes. */
function* partsOf(model: Model): Generator<Uint32Array | Float32Array | Uint8Array | Int8Array> {
  yield model.features;
  yield model.rarity;
  yield model.isWord;
  yield model.scale;
  yield model.numbers;
  for (const { weights, bias, fromConcepts } of model.heads) {
    yield weights;
    yield bias;
    yield fromConcepts;
  }
}

/** @returns the model as a file: magic number, version, header (JSON) and the arrays, little-endian */
export function writeModel(model: Model): Uint8Array {
  const header = asciiBytes(
    JSON.stringify({
      width: model.width,
      members: model.members,
      features: model.features.length,
      groupWeights: model.groupWeights,
      heads: model.heads.map(({ name, labels }) => ({ name, labels })),
    } satisfies ModelHeader),
  );
  const parts = [...partsOf(model)];
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
 * @param file what `writeModel` made; little-endian machines only, which is all that the product runs on
 * @throws Error when it is something else: the file comes with the program, so that is a bug
 */
export function readModel(file: Uint8Array): Model {
  // A copy of its own: a file that was read may begin anywhere in a larger buffer.
  const { buffer } = new Uint8Array(file);
  const view = new DataView(buffer);
  if (file.length < 12 || view.getUint32(0, true) !== MAGIC || view.getUint32(4, true) !== VERSION) {
    throw new Error('not a model of this version');
  }
  const length = view.getUint32(8, true);
  const { width, members, features, groupWeights, heads } = headerSchema.parse(
    JSON.parse(asciiText(new Uint8Array(buffer, 12, length))),
  );
  let offset = aligned(12 + length);
  const next = (bytes: number): number => {
    const at = offset;
    offset += aligned(bytes);
    return at;
  };
  const concepts = heads[0]?.labels.length ?? 0;
  const floats = (count: number) => new Float32Array(buffer, next(count * 4), count);
  return {
    width,
    members,
    groupWeights,
    features: new Uint32Array(buffer, next(features * 4), features),
    rarity: floats(features),
    isWord: new Uint8Array(buffer, next(features), features),
    scale: floats(features),
    numbers: new Int8Array(buffer, next(features * members * width), features * members * width),
    heads: heads.map(({ name, labels }) => ({
      name,
      labels,
      weights: floats(members * labels.length * 2 * width),
      bias: floats(members * labels.length),
      fromConcepts: floats(labels.length * concepts),
    })),
  };
}
