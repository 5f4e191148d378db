import { adamStep, type Learned, learned } from './adam';
import type { Counted } from './examples';
import { randomFrom, shuffle } from './random';
import { type Reading, type TrainingHead, type Weighed, weigh } from './readings';

export type TrainingOptions = {
  /** Numbers for each feature. */
  readonly width: number;
  readonly members: number;
  /** How many times every example is read. */
  readonly rounds: number;
  readonly rate: number;
  /** Share of an example's features, and of the hidden numbers, that is left out at each reading. */
  readonly featureDropout: number;
  readonly dropout: number;
  /** Statements a feature must stand in to be kept. */
  readonly leastCount: number;
};

const BATCH = 64;
const LAST_RATE = 0.05;
const START = 0.05;

/** What a member has learned: the table of features, and for each head a row of weights and an offset a label. */
export type Member = {
  readonly table: Float32Array;
  readonly heads: readonly { weights: Float32Array; bias: Float32Array }[];
};

type HeadState = {
  readonly labels: number;
  readonly weights: Learned;
  readonly bias: Learned;
  readonly slope: Float32Array;
  readonly biasSlope: Float32Array;
};

/** Normal numbers by Box and Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

/** Softmax and cross entropy: adds the slopes of one example to the head's and to the hidden numbers'. */
function learnHead(
  head: HeadState,
  right: Float32Array,
  hidden: Float32Array,
  hiddenSlope: Float32Array,
  share: number,
): void {
  const length = hidden.length;
  const weights = head.weights.values;
  const values = new Float64Array(head.labels);
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < head.labels; label++) {
    let value = head.bias.values[label] as number;
    const from = label * length;
    for (let at = 0; at < length; at++) value += (weights[from + at] as number) * (hidden[at] as number);
    values[label] = value;
    most = Math.max(most, value);
  }
  let sum = 0;
  for (let label = 0; label < head.labels; label++) {
    values[label] = Math.exp((values[label] as number) - most);
    sum += values[label] as number;
  }
  for (let label = 0; label < head.labels; label++) {
    const error = ((values[label] as number) / sum - (right[label] as number)) * share;
    if (Math.abs(error) < 1e-7) continue;
    head.biasSlope[label] = (head.biasSlope[label] as number) + error;
    const from = label * length;
    for (let at = 0; at < length; at++) {
      head.slope[from + at] = (head.slope[from + at] as number) + error * (hidden[at] as number);
      hiddenSlope[at] = (hiddenSlope[at] as number) + error * (weights[from + at] as number);
    }
  }
}

/**
 * Trains one member: a table of numbers for each feature, summed over label and outcome, and a softmax for each head on
 * top, all at once. The same readings, options and seed give the same numbers, bit for bit.
 */
export function trainMember(
  readings: readonly Reading[],
  heads: readonly TrainingHead[],
  { features, rarity }: Counted,
  options: TrainingOptions,
  seed: number,
): Member {
  const { width, rounds, dropout } = options;
  const random = randomFrom(seed);
  const keep = () => random() > options.featureDropout;
  const length = 2 * width;
  const table = learned(features.length * width, () => START * normal(random));
  const bound = 1 / Math.sqrt(length);
  const states = heads.map(
    ({ labels }): HeadState => ({
      labels: labels.length,
      weights: learned(labels.length * length, () => bound * (2 * random() - 1)),
      bias: learned(labels.length, () => 0),
      slope: new Float32Array(labels.length * length),
      biasSlope: new Float32Array(labels.length),
    }),
  );
  const hidden = new Float32Array(length);
  const kept = new Float32Array(length);
  const hiddenSlope = new Float32Array(length);
  const touched = new Map<number, Float32Array>();

  const forward = (weighed: readonly Weighed[]): void => {
    hidden.fill(0);
    for (const [field, { rows, values }] of weighed.entries()) {
      for (let place = 0; place < rows.length; place++) {
        const from = (rows[place] as number) * width;
        const value = values[place] as number;
        for (let at = 0; at < width; at++) {
          const to = field * width + at;
          hidden[to] = (hidden[to] as number) + value * (table.values[from + at] as number);
        }
      }
    }
    for (let at = 0; at < length; at++) {
      kept[at] = random() < dropout ? 0 : 1 / (1 - dropout);
      hidden[at] = (hidden[at] as number) * (kept[at] as number);
    }
  };

  const backward = (weighed: readonly Weighed[]): void => {
    for (let at = 0; at < length; at++) hiddenSlope[at] = (hiddenSlope[at] as number) * (kept[at] as number);
    for (const [field, { rows, values }] of weighed.entries()) {
      for (let place = 0; place < rows.length; place++) {
        const row = rows[place] as number;
        let slope = touched.get(row);
        if (!slope) {
          slope = new Float32Array(width);
          touched.set(row, slope);
        }
        const value = values[place] as number;
        for (let at = 0; at < width; at++) {
          slope[at] = (slope[at] as number) + value * (hiddenSlope[field * width + at] as number);
        }
      }
    }
  };

  const learnBatch = (batch: readonly number[], rate: number, step: number): void => {
    touched.clear();
    for (const position of batch) {
      const { fields, right } = readings[position] as Reading;
      const weighed = fields.map((field) => weigh(field, rarity, keep));
      forward(weighed);
      hiddenSlope.fill(0);
      for (const [place, head] of states.entries()) {
        const answers = right[place];
        if (answers) learnHead(head, answers, hidden, hiddenSlope, 1 / batch.length);
      }
      backward(weighed);
    }
    for (const [row, slope] of touched) adamStep(table, row * width, slope, rate, step);
    for (const { weights, bias, slope, biasSlope } of states) {
      adamStep(weights, 0, slope, rate, step);
      adamStep(bias, 0, biasSlope, rate, step);
      slope.fill(0);
      biasSlope.fill(0);
    }
  };

  const order = readings.map((_, position) => position);
  const steps = rounds * Math.ceil(order.length / BATCH);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += BATCH) {
      step++;
      learnBatch(order.slice(start, start + BATCH), options.rate * (1 - (1 - LAST_RATE) * (step / steps)), step);
    }
  }
  return {
    table: table.values,
    heads: states.map(({ weights, bias }) => ({ weights: weights.values, bias: bias.values })),
  };
}
