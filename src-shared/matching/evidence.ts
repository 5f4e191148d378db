import type { StandardIndex } from './index-standard';
import { calibrated, type LinkWeights, PAIR_FEATURES, type PairFeature } from './link-weights';
import type { CompetenceReading } from './reader';
import type { LinkLevel } from './types';

/** The best answer among a standard's key competences, by position. */
export type BestAnswer = { readonly position: number; readonly level: LinkLevel; readonly score: number };

/** How likely each of some key competences, by position, is the answer. */
export type Odds = { readonly positions: readonly number[]; readonly odds: Float64Array };

/** Concepts less likely than this are not followed. */
const LEAST_LIKELY = 0.01;

const likely = new WeakMap<CompetenceReading, [number, number][]>();

/** The concepts a reading is about, with how likely each is; found once for each reading. */
function likelyConcepts(reading: CompetenceReading): readonly [number, number][] {
  let concepts = likely.get(reading);
  if (!concepts) {
    const all = Array.from(reading.concepts ?? [], (likelihood, concept): [number, number] => [concept, likelihood]);
    concepts = all.filter(([, likelihood]) => likelihood >= LEAST_LIKELY);
    likely.set(reading, concepts);
  }
  return concepts;
}

/** Three ways of reading an answer off, each with one number a label ("none" first). */
export type TrainedVoices = {
  readonly head: Float64Array;
  readonly concepts: Float64Array;
  readonly pairs: Float64Array;
};

/**
 * What speaks for each key competence of a standard the model knows: the standard's own head; what the concepts lead to,
 * as the statements say; and the two texts beside each other, as for a standard it does not know.
 */
export function trainedVoices(reading: CompetenceReading, index: StandardIndex): TrainedVoices | null {
  const { head, reader } = index;
  const own = head && reading.answer(head);
  if (!own) return null;
  const labels = head.labels.length;
  const concepts = new Float64Array(labels);
  for (const [concept, likelihood] of likelyConcepts(reading)) {
    for (let label = 0; label < labels; label++) {
      concepts[label] = (concepts[label] ?? 0) + likelihood * (head.fromConcepts[concept * labels + label] ?? 0);
    }
  }
  const { odds } = otherOdds(reading, index, reader.weights.other);
  const pairs = Float64Array.of(1 - odds.reduce((most, value) => Math.max(most, value), 0), ...odds);
  return { head: Float64Array.from(own), concepts, pairs };
}

/** No voice is so sure that the others are not heard. */
const DOUBT = 0.02;

/**
 * How likely each key competence is the answer, by position; what is missing to 1 is "none". The voices are multiplied,
 * each to the power of its share: what one of them holds for out of the question needs much from the others.
 */
export function trainedOdds(voices: TrainedVoices, weights: LinkWeights['trained']): Float64Array {
  const { headShare, pairShare, conceptShare, noneShare } = weights;
  const odds = voices.head.map(
    (value, label) =>
      (value + DOUBT) ** headShare *
      ((voices.pairs[label] ?? 0) + DOUBT) ** pairShare *
      ((voices.concepts[label] ?? 0) + DOUBT) ** conceptShare,
  );
  odds[0] = (odds[0] ?? 0) * noneShare;
  const sum = odds.reduce((total, value) => total + value, 0);
  return odds.subarray(1).map((value) => value / sum);
}

/** Where each of `PAIR_FEATURES` stands in a row. */
const PLACE = Object.fromEntries(PAIR_FEATURES.map((feature, place) => [feature, place])) as Record<
  PairFeature,
  number
>;

/** What speaks for some of a standard's key competences: `PAIR_FEATURES` for each of the positions, in a row. */
export type PairEvidence = { readonly positions: readonly number[]; readonly values: Float64Array };

/** The positions that anything leads to; all of them where they are few, as they nearly always are. */
function positionsFor(
  reading: CompetenceReading,
  { all, candidates, byName, byWord }: StandardIndex,
): readonly number[] {
  if (all) return all;
  const found = new Set<number>();
  for (const [concept] of likelyConcepts(reading))
    for (const position of candidates[concept] ?? []) found.add(position);
  for (const name of reading.names) for (const position of byName.get(name) ?? []) found.add(position);
  for (const word of reading.words.keys()) for (const position of byWord.get(word) ?? []) found.add(position);
  return [...found].sort((one, other) => one - other);
}

/**
 * What speaks for each key competence of a standard the model does not know; all zero where nothing does. The innermost
 * loop of looking through many standards.
 */
export function pairEvidence(reading: CompetenceReading, index: StandardIndex): PairEvidence {
  const { competences, candidates, affinity, roots, byName, byWord } = index;
  const width = PAIR_FEATURES.length;
  const positions = positionsFor(reading, index);
  const rowOf = index.all ? null : new Map(positions.map((position, row) => [position, row]));
  const values = new Float64Array(positions.length * width);
  const add = (position: number, feature: number, value: number) => {
    const place = (rowOf ? (rowOf.get(position) ?? 0) : position) * width + feature;
    values[place] = (values[place] as number) + value;
  };
  let certainty = 0;
  const count = competences.length;
  for (const [concept, likelihood] of likelyConcepts(reading)) {
    certainty = Math.max(certainty, likelihood);
    const root = Math.sqrt(likelihood);
    for (const position of index.all ?? candidates[concept] ?? []) {
      const from = concept * count + position;
      add(position, PLACE.affinity, likelihood * (affinity[from] as number));
      add(position, PLACE.overlap, root * (roots[from] as number));
    }
  }
  for (const word of reading.words.keys()) {
    for (const position of byWord.get(word) ?? []) {
      add(position, PLACE.sharedWords, 2 / (reading.words.size + (competences[position]?.reading.words.size ?? 0)));
    }
  }
  for (const position of new Set(reading.names.flatMap((name) => byName.get(name) ?? [])))
    add(position, PLACE.sameName, 1);
  for (let row = 0; row < positions.length; row++) values[row * width + PLACE.certainty] = certainty;
  return { positions, values };
}

/**
 * The same name is the same competence (method.md, "Comparing") where the model knows no better: words that nobody has
 * written about have no concept.
 */
const SAME_NAME = 0.9;

/** What `SAME_NAME` is before it is made a likelihood. */
const SAME_NAME_SUM = Math.log(SAME_NAME / (1 - SAME_NAME));

const asLikelihood = (sum: number): number => 1 / (1 + Math.exp(-sum));

/** The weighted sum for a pair; the larger, the likelier. */
function pairSum(values: Float64Array, row: number, factors: Float64Array, bias: number): number {
  const from = row * factors.length;
  let sum = bias;
  for (let place = 0; place < factors.length; place++) {
    sum += (factors[place] as number) * (values[from + place] as number);
  }
  return (values[from + PLACE.sameName] as number) > 0 ? Math.max(SAME_NAME_SUM, sum) : sum;
}

const factorsOf = ({ weights }: LinkWeights['other']): Float64Array =>
  Float64Array.from(PAIR_FEATURES, (feature) => weights[feature]);

/**
 * Logistic regression over what speaks for a pair.
 * @param values of all rows, as `pairEvidence` gives them
 */
export const pairOdds = (values: Float64Array, row: number, weights: LinkWeights['other']): number =>
  asLikelihood(pairSum(values, row, factorsOf(weights), weights.bias));

/** How likely each of some key competences is the answer, for any standard. */
export function otherOdds(reading: CompetenceReading, index: StandardIndex, weights: LinkWeights['other']): Odds {
  const { positions, values } = pairEvidence(reading, index);
  const factors = factorsOf(weights);
  const odds = new Float64Array(positions.length);
  for (let row = 0; row < odds.length; row++) odds[row] = asLikelihood(pairSum(values, row, factors, weights.bias));
  return { positions, odds };
}

/**
 * @returns which of the standard's key competences a competence answers to, if any, and how often such an answer is
 *   right. Of two that are equal the first is taken, every time.
 */
export function bestAnswer(reading: CompetenceReading, index: StandardIndex): BestAnswer | null {
  const { trained, other } = index.reader.weights;
  const known = trainedVoices(reading, index);
  const { positions, odds } = known
    ? { positions: index.all ?? [], odds: trainedOdds(known, trained) }
    : otherOdds(reading, index, other);
  let best = 0;
  for (let row = 1; row < odds.length; row++) if ((odds[row] as number) > (odds[best] as number)) best = row;
  const position = positions[best];
  if (position === undefined) return null;
  const { calibration, matchFrom, possibleFrom } = known ? trained : other;
  const raw = odds[best] as number;
  const level = raw >= matchFrom ? 'match' : raw >= possibleFrom ? 'possible' : 'extra';
  return { position, level, score: calibrated(raw, calibration) };
}
