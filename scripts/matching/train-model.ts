import { featureTable } from '#shared/matching/classifier/feature-table';
import { FEATURE_GROUPS, type FeatureGroup, type TextFeatures } from '#shared/matching/classifier/features';
import type { Head, Model } from '#shared/matching/classifier/model';
import { adamStep, type Learned, learned } from './adam';
import { type Counted, countFeatures, type Example } from './examples';
import { randomFrom, shuffle } from './random';

/**
 * A question the model is to answer, and for an example how right each of the labels is (they add up to 1); null where
 * nobody has said.
 */
export type TrainingHead = {
  readonly name: string;
  readonly labels: readonly string[];
  readonly right: (example: Example) => Float32Array | null;
  /** How much the head counts beside the others. */
  readonly weight: number;
};

export type TrainingOptions = {
  readonly width: number;
  readonly rounds: number;
  readonly rate: number;
  /** How many of an example's features are left out at each reading, so that no single word is leant on. */
  readonly featureDropout: number;
  readonly dropout: number;
  readonly leastCount: number;
  readonly seed: number;
};

export const TRAINING: TrainingOptions = {
  width: 96,
  rounds: 16,
  rate: 0.01,
  featureDropout: 0.3,
  dropout: 0.3,
  leastCount: 2,
  seed: 1,
};

const GROUP_WEIGHTS: Record<FeatureGroup, number> = { word: 1, pair: 0.5, piece: 0.8, part: 0.6, concept: 0.7 };
const BATCH = 64;
const LAST_RATE = 0.05;
const START = 0.05;

type Field = readonly { readonly group: FeatureGroup; readonly rows: Int32Array }[];
type Weighed = { readonly rows: number[]; readonly values: number[] };

function fieldOf(features: TextFeatures, rowOf: (feature: number) => number): Field {
  return FEATURE_GROUPS.map((group) => ({
    group,
    rows: Int32Array.from(features[group].map(rowOf).filter((row) => row >= 0)),
  }));
}

/** The rows of a text with their weights, some left out by chance. */
function weigh(field: Field, rarity: Float32Array, keep: () => boolean): Weighed {
  const rows: number[] = [];
  const values: number[] = [];
  for (const group of field) {
    const kept = [...group.rows].filter(keep);
    const length = Math.hypot(...kept.map((row) => rarity[row] as number));
    for (const row of kept) {
      rows.push(row);
      values.push((GROUP_WEIGHTS[group.group] * (rarity[row] as number)) / length);
    }
  }
  return { rows, values };
}

type HeadState = TrainingHead & {
  readonly matrix: Learned;
  readonly offset: Learned;
  readonly slope: Float32Array;
  readonly offsetSlope: Float32Array;
};

/** Normal numbers by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Eight bits a number: a quarter of the file, and no difference that could be measured. */
function packed(table: Float32Array, width: number): Pick<Model, 'scale' | 'numbers'> {
  const count = table.length / width;
  const scale = new Float32Array(count);
  const numbers = new Int8Array(table.length);
  for (let row = 0; row < count; row++) {
    const values = table.subarray(row * width, (row + 1) * width);
    const most = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 1e-9);
    scale[row] = most / 127;
    for (const [index, value] of values.entries()) numbers[row * width + index] = Math.round((value / most) * 127);
  }
  return { scale, numbers };
}

/**
 * Trains the classifier: a table of numbers for each feature, summed over label and outcome, and a softmax for each
 * head on top, all at once. The same statements and options give the same model, bit for bit.
 * @param words features that are words by themselves (see `knownWords`)
 */
export function trainModel(
  examples: readonly Example[],
  heads: readonly TrainingHead[],
  words: ReadonlySet<number>,
  options: TrainingOptions = TRAINING,
): Model {
  const counted: Counted = countFeatures(examples, options.leastCount);
  const { rowOf } = featureTable(counted.features);
  const random = randomFrom(options.seed);
  const { width } = options;
  const hiddenLength = 2 * width;
  const table = learned(counted.features.length * width, () => START * normal(random));
  const bound = 1 / Math.sqrt(hiddenLength);
  const states = heads.map(
    (head): HeadState => ({
      ...head,
      matrix: learned(head.labels.length * hiddenLength, () => bound * (2 * random() - 1)),
      offset: learned(head.labels.length, () => 0),
      slope: new Float32Array(head.labels.length * hiddenLength),
      offsetSlope: new Float32Array(head.labels.length),
    }),
  );
  const read = examples.map((example) => ({
    fields: [fieldOf(example.label, rowOf), fieldOf(example.outcome, rowOf)] as const,
    right: heads.map((head) => head.right(example)),
  }));
  const order = read.map((_, position) => position);
  const steps = options.rounds * Math.ceil(order.length / BATCH);
  const hidden = new Float32Array(hiddenLength);
  const kept = new Float32Array(hiddenLength);
  const slopeOfHidden = new Float32Array(hiddenLength);
  let step = 0;
  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += BATCH) {
      step++;
      const rate = options.rate * (1 - (1 - LAST_RATE) * (step / steps));
      const batch = order.slice(start, start + BATCH);
      const touched = new Map<number, Float32Array>();
      for (const position of batch) {
        const example = read[position] as (typeof read)[number];
        const weighed = example.fields.map((field) =>
          weigh(field, counted.rarity, () => random() > options.featureDropout),
        );
        hidden.fill(0);
        for (const [field, { rows, values }] of weighed.entries()) {
          for (const [index, row] of rows.entries()) {
            const value = values[index] as number;
            for (let at = 0; at < width; at++) {
              hidden[field * width + at] =
                (hidden[field * width + at] as number) + value * (table.values[row * width + at] as number);
            }
          }
        }
        for (let at = 0; at < hiddenLength; at++) {
          kept[at] = random() < options.dropout ? 0 : 1 / (1 - options.dropout);
          hidden[at] = (hidden[at] as number) * (kept[at] as number);
        }
        slopeOfHidden.fill(0);
        for (const [index, head] of states.entries()) {
          const right = example.right[index];
          if (right) backward(head, right, hidden, slopeOfHidden, head.weight / batch.length);
        }
        for (const [field, { rows, values }] of weighed.entries()) {
          for (const [index, row] of rows.entries()) {
            let slope = touched.get(row);
            if (!slope) {
              slope = new Float32Array(width);
              touched.set(row, slope);
            }
            const value = values[index] as number;
            for (let at = 0; at < width; at++) {
              slope[at] =
                (slope[at] as number) +
                value * (slopeOfHidden[field * width + at] as number) * (kept[field * width + at] as number);
            }
          }
        }
      }
      for (const [row, slope] of touched) adamStep(table, row * width, slope, 0, width, rate, step);
      for (const { matrix, offset, slope, offsetSlope } of states) {
        adamStep(matrix, 0, slope, 0, slope.length, rate, step);
        adamStep(offset, 0, offsetSlope, 0, offsetSlope.length, rate, step);
        slope.fill(0);
        offsetSlope.fill(0);
      }
    }
  }
  return {
    width,
    groupWeights: GROUP_WEIGHTS,
    features: counted.features,
    rarity: counted.rarity,
    isWord: Uint8Array.from(counted.features, (feature) => (words.has(feature) ? 1 : 0)),
    ...packed(table.values, width),
    heads: states.map(
      ({ name, labels, matrix, offset }, place): Head => ({
        name,
        labels,
        weights: matrix.values,
        bias: offset.values,
        fromConcepts: labelsOfConcepts(read, place),
      }),
    ),
  };
}

/** How often each label of a head is right where a text is about a concept, as the examples say. */
function labelsOfConcepts(
  read: readonly { readonly right: readonly (Float32Array | null)[] }[],
  head: number,
): Float32Array {
  const concepts = read.find(({ right }) => right[0])?.right[0]?.length ?? 0;
  const labels = read.find(({ right }) => right[head])?.right[head]?.length ?? 0;
  const table = new Float32Array(concepts * labels);
  for (const { right } of read) {
    const [about] = right;
    const answers = right[head];
    if (!about || !answers) continue;
    for (const [concept, share] of about.entries()) {
      if (share === 0) continue;
      for (const [label, value] of answers.entries()) {
        table[concept * labels + label] = (table[concept * labels + label] as number) + share * value;
      }
    }
  }
  for (let concept = 0; concept < concepts; concept++) {
    const row = table.subarray(concept * labels, (concept + 1) * labels);
    const sum = row.reduce((total, value) => total + value, 0);
    // A concept that nobody has written about answers to nothing.
    if (sum === 0) row[0] = 1;
    else for (const [label, value] of row.entries()) row[label] = value / sum;
  }
  return table;
}

/** Softmax and cross entropy: adds the slopes of one example to the head's and to the hidden numbers'. */
function backward(
  head: HeadState,
  right: Float32Array,
  hidden: Float32Array,
  slopeOfHidden: Float32Array,
  share: number,
): void {
  const { labels, matrix, offset, slope, offsetSlope } = head;
  const length = hidden.length;
  const values = new Float64Array(labels.length);
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < labels.length; label++) {
    let value = offset.values[label] as number;
    for (let at = 0; at < length; at++)
      value += (matrix.values[label * length + at] as number) * (hidden[at] as number);
    values[label] = value;
    most = Math.max(most, value);
  }
  let sum = 0;
  for (let label = 0; label < labels.length; label++) {
    values[label] = Math.exp((values[label] as number) - most);
    sum += values[label] as number;
  }
  for (let label = 0; label < labels.length; label++) {
    const error = ((values[label] as number) / sum - (right[label] as number)) * share;
    if (Math.abs(error) < 1e-7) continue;
    offsetSlope[label] = (offsetSlope[label] as number) + error;
    const from = label * length;
    for (let at = 0; at < length; at++) {
      slope[from + at] = (slope[from + at] as number) + error * (hidden[at] as number);
      slopeOfHidden[at] = (slopeOfHidden[at] as number) + error * (matrix.values[from + at] as number);
    }
  }
}
