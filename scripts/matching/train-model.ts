import type { Model } from '#shared/matching/classifier/model';
import { countFeatures, type Example } from './examples';
import { GROUP_WEIGHTS, labelsOfConcepts, readingsOf, type TrainingHead } from './readings';
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
    for (const [index, value] of values.entries())
      numbers[row * values.length + index] = Math.round((value / most) * 127);
  }
  return { scale, numbers };
}

/**
 * Trains the classifier, member by member. The same statements and options give the same model, bit for bit.
 * @param heads the first says which concepts a text is about
 * @param words features that are words by themselves (see `knownWords`)
 */
export function trainModel(
  examples: readonly Example[],
  heads: readonly TrainingHead[],
  words: ReadonlySet<number>,
  options: TrainingOptions = TRAINING,
): Model {
  const counted = countFeatures(examples, options.leastCount);
  const readings = readingsOf(examples, heads, counted);
  const members = Array.from({ length: options.members }, (_, place) =>
    trainMember(readings, heads, counted, options, place + 1),
  );
  return {
    width: options.width,
    members: options.members,
    groupWeights: GROUP_WEIGHTS,
    features: counted.features,
    rarity: counted.rarity,
    isWord: Uint8Array.from(counted.features, (feature) => (words.has(feature) ? 1 : 0)),
    ...packed(members, counted.features.length, options.width),
    heads: heads.map(({ name, labels }, place) => ({
      name,
      labels,
      weights: joined(members.map((member) => member.heads[place]?.weights ?? new Float32Array())),
      bias: joined(members.map((member) => member.heads[place]?.bias ?? new Float32Array())),
      fromConcepts: labelsOfConcepts(readings, heads, place),
    })),
  };
}
