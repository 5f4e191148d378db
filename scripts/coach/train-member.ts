import { adamStep, type Learned, learned } from '../matching/adam';
import { randomFrom, shuffle } from '../matching/random';
import { type Counted, type Reading, type Weighed, weigh } from './readings';

export type TrainingOptions = {
  /** Hidden numbers. */
  readonly width: number;
  readonly members: number;
  /** How many times every statement is read. */
  readonly rounds: number;
  readonly rate: number;
  /** Share of a statement's features, and of the hidden numbers, that is left out at each reading. */
  readonly featureDropout: number;
  readonly dropout: number;
  /** Statements a feature must stand in to be kept. */
  readonly leastCount: number;
};

const BATCH = 32;
const LAST_RATE = 0.05;
const START = 0.05;
/** Most statements are not of a given kind. */
const START_BIAS = -2;

/** What a member has learned: the table of features, and for each kind a row of weights and an offset. */
export type Member = { readonly table: Float32Array; readonly weights: Float32Array; readonly bias: Float32Array };

/** Normal numbers by Box and Muller. */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

type State = {
  readonly width: number;
  readonly table: Learned;
  readonly weights: Learned;
  readonly bias: Learned;
  readonly weightSlope: Float32Array;
  readonly biasSlope: Float32Array;
  /** Rows that a batch touches, with their slopes. */
  readonly touched: Map<number, Float32Array>;
};

/** The hidden numbers of a statement: what is above zero, and not left out by chance. */
function hiddenOf({ width, table }: State, { rows, values }: Weighed, dropout: number, random: () => number) {
  const hidden = new Float32Array(width);
  for (const [place, row] of rows.entries()) {
    const value = values[place] as number;
    for (let at = 0; at < width; at++) {
      hidden[at] = (hidden[at] as number) + value * (table.values[row * width + at] as number);
    }
  }
  const kept = hidden.map((value) => (random() < dropout || value <= 0 ? 0 : 1 / (1 - dropout)));
  return { hidden: hidden.map((value, at) => value * (kept[at] as number)), kept };
}

/** One statement: adds its slopes (cross entropy, each kind a question by itself). */
function learnStatement(
  state: State,
  weighed: Weighed,
  right: Float32Array,
  dropout: number,
  share: number,
  random: () => number,
) {
  const { width, weights, bias, weightSlope, biasSlope, touched } = state;
  const { hidden, kept } = hiddenOf(state, weighed, dropout, random);
  const slope = new Float32Array(width);
  for (let kind = 0; kind < right.length; kind++) {
    let value = bias.values[kind] as number;
    const from = kind * width;
    for (let at = 0; at < width; at++) value += (weights.values[from + at] as number) * (hidden[at] as number);
    const error = (1 / (1 + Math.exp(-value)) - (right[kind] as number)) * share;
    biasSlope[kind] = (biasSlope[kind] as number) + error;
    for (let at = 0; at < width; at++) {
      weightSlope[from + at] = (weightSlope[from + at] as number) + error * (hidden[at] as number);
      slope[at] = (slope[at] as number) + error * (weights.values[from + at] as number) * (kept[at] as number);
    }
  }
  for (const [place, row] of weighed.rows.entries()) {
    let sum = touched.get(row);
    if (!sum) {
      sum = new Float32Array(width);
      touched.set(row, sum);
    }
    const value = weighed.values[place] as number;
    for (let at = 0; at < width; at++) sum[at] = (sum[at] as number) + value * (slope[at] as number);
  }
}

/**
 * Trains one member: hidden numbers summed over a statement's features, and a question for each kind on top. The same
 * readings, options and seed give the same numbers, bit for bit.
 */
export function trainMember(
  readings: readonly Reading[],
  { features, rarity }: Counted,
  options: TrainingOptions,
  seed: number,
): Member {
  const { width, rounds } = options;
  const kinds = readings[0]?.right.length ?? 0;
  const random = randomFrom(seed);
  const keep = () => random() > options.featureDropout;
  const bound = 1 / Math.sqrt(width);
  const state: State = {
    width,
    table: learned(features.length * width, () => START * normal(random)),
    weights: learned(kinds * width, () => bound * (2 * random() - 1)),
    bias: learned(kinds, () => START_BIAS),
    weightSlope: new Float32Array(kinds * width),
    biasSlope: new Float32Array(kinds),
    touched: new Map(),
  };
  const order = readings.map((_, position) => position);
  const steps = rounds * Math.ceil(order.length / BATCH);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    shuffle(order, random);
    for (let start = 0; start < order.length; start += BATCH) {
      step++;
      const rate = options.rate * (1 - (1 - LAST_RATE) * (step / steps));
      for (const position of order.slice(start, start + BATCH)) {
        const reading = readings[position] as Reading;
        learnStatement(state, weigh(reading, rarity, keep), reading.right, options.dropout, 1 / BATCH, random);
      }
      for (const [row, slope] of state.touched) adamStep(state.table, row * width, slope, rate, step);
      adamStep(state.weights, 0, state.weightSlope, rate, step);
      adamStep(state.bias, 0, state.biasSlope, rate, step);
      state.touched.clear();
      state.weightSlope.fill(0);
      state.biasSlope.fill(0);
    }
  }
  return { table: state.table.values, weights: state.weights.values, bias: state.bias.values };
}
