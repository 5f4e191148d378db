import type { Model } from '#shared/matching/classifier/model';
import { type Counted, countFeatures, type Example } from './examples';
import { GROUP_WEIGHTS, labelsOfConcepts, type Reading, readingsOf, type TrainingHead } from './readings';
import { type Member, type TrainingOptions, trainMember } from './train-member';

export const TRAINING: TrainingOptions = {
  width: 32,
  members: 3,
  rounds: 10,
  rate: 0.01,
  featureDropout: 0.5,
  dropout: 0.3,
  leastCount: 3,
};

/** Everything a member is trained from. */
export type Material = {
  readonly heads: readonly TrainingHead[];
  readonly counted: Counted;
  readonly readings: readonly Reading[];
  /** Features that are words by themselves (see `knownWords`). */
  readonly words: ReadonlySet<number>;
};

/** @param heads the first says which concepts a text is about */
export function materialOf(
  examples: readonly Example[],
  heads: readonly TrainingHead[],
  words: ReadonlySet<number>,
  options: TrainingOptions,
): Material {
  const counted = countFeatures(examples, options.leastCount);
  return { heads, counted, readings: readingsOf(examples, heads, counted), words };
}

function joined(arrays: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}

/** Eight bits a number: a quarter of the file, and no difference that could be measured. */
function packed(members: readonly Member[], features: number, width: number): Pick<Model, 'scale' | 'numbers'> {
  const scale = new Float32Array(features);
  const numbers = new Int8Array(features * members.length * width);
  for (let row = 0; row < features; row++) {
    const values = joined(members.map(({ table }) => table.subarray(row * width, (row + 1) * width)));
    const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-9);
    scale[row] = most / 127;
    for (const [index, value] of values.entries()) {
      numbers[row * values.length + index] = Math.round((value / most) * 127);
    }
  }
  return { scale, numbers };
}

/** Puts the members together, in the order of their seeds. */
export function modelOf({ heads, counted, readings, words }: Material, members: readonly Member[]): Model {
  const { features, rarity } = counted;
  const width = (members[0]?.table.length ?? 0) / features.length;
  return {
    width,
    members: members.length,
    groupWeights: GROUP_WEIGHTS,
    features,
    rarity,
    isWord: Uint8Array.from(features, (feature) => (words.has(feature) ? 1 : 0)),
    ...packed(members, features.length, width),
    heads: heads.map(({ name, labels }, place) => ({
      name,
      labels,
      weights: joined(members.map((member) => member.heads[place]?.weights ?? new Float32Array())),
      bias: joined(members.map((member) => member.heads[place]?.bias ?? new Float32Array())),
      fromConcepts: labelsOfConcepts(readings, heads, place),
    })),
  };
}

/** The seeds of the members: each begins elsewhere. */
export const seedsOf = ({ members }: TrainingOptions): number[] =>
  Array.from({ length: members }, (_, place) => place + 1);

/** Trains the classifier, one member after the other. The same material and options give the same model, bit for bit. */
export function trainModel(material: Material, options: TrainingOptions): Model {
  const { readings, heads, counted } = material;
  return modelOf(
    material,
    seedsOf(options).map((seed) => trainMember(readings, heads, counted, options, seed)),
  );
}
