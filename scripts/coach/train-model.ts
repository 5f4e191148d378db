import { STATEMENT_KINDS } from '#shared/coach/kinds';
import type { CoachModel } from '#shared/coach/model';
import type { PhraseLists } from '#shared/coach/phrase-lists';
import { compositionsOf } from './compositions';
import type { Labelled } from './data';
import { countFeatures, examplesOf, GROUP_WEIGHTS, readingsOf } from './readings';
import { type Member, type TrainingOptions, trainMember } from './train-member';

export const TRAINING: TrainingOptions = {
  width: 24,
  members: 1,
  rounds: 14,
  rate: 0.01,
  featureDropout: 0.5,
  dropout: 0.3,
  leastCount: 3,
};

/** Where hints begin before the thresholds are fitted. */
const UNFITTED = Object.fromEntries(STATEMENT_KINDS.map((kind) => [kind, { hint: 0, sure: 1 }])) as CoachModel['from'];

function joined(arrays: readonly Float32Array[]): Float32Array {
  const all = new Float32Array(arrays.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}

/** Eight bits a number. `scale` takes in that rarities are kept as whole numbers. */
function packed(members: readonly Member[], features: number, width: number): Pick<CoachModel, 'scale' | 'numbers'> {
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

/** Trains on statements. The same statements, lists and options give the same model, bit for bit. */
export function trainModel(statements: readonly Labelled[], lists: PhraseLists, options = TRAINING): CoachModel {
  const written = examplesOf(statements, lists);
  const counted = countFeatures(written, options.leastCount);
  const examples = [...written, ...examplesOf(compositionsOf(statements), lists)];
  const readings = readingsOf(examples, counted);
  const members = Array.from({ length: options.members }, (_, place) =>
    trainMember(readings, counted, options, place + 1),
  );
  return {
    width: options.width,
    members: options.members,
    groupWeights: GROUP_WEIGHTS,
    kinds: STATEMENT_KINDS,
    from: UNFITTED,
    ...counted,
    ...packed(members, counted.features.length, options.width),
    weights: joined(members.map(({ weights }) => weights)),
    bias: joined(members.map(({ bias }) => bias)),
  };
}
