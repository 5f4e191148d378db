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

/** A concept a reading is about, how likely, and the square root of that. */
type LikelyConcept = { readonly concept: number; readonly likelihood: number; readonly root: number };

/** The concepts worth following, and how likely the likeliest is. */
type LikelyConcepts = { readonly concepts: readonly LikelyConcept[]; readonly certainty: number };

const followed = new WeakMap<CompetenceReading, LikelyConcepts>();

/** The concepts a reading is about; found once for each reading. */
function likelyConcepts(reading: CompetenceReading): LikelyConcepts {
  let likely = followed.get(reading);
  if (!likely) {
    const all = Array.from(reading.concepts ?? [], (likelihood, concept) => ({ concept, likelihood }));
    const concepts = all
      .filter(({ likelihood }) => likelihood >= LEAST_LIKELY)
      .map(({ concept, likelihood }) => ({ concept, likelihood, root: Math.sqrt(likelihood) }));
    likely = { concepts, certainty: concepts.reduce((most, { likelihood }) => Math.max(most, likelihood), 0) };
    followed.set(reading, likely);
  }
  return likely;
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
  for (const { concept, likelihood } of likelyConcepts(reading).concepts) {
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

/** The positions that anything leads to; all of them where they are few, as they nearly always are. */
function positionsFor(
  reading: CompetenceReading,
  { all, candidates, byName, byWord }: StandardIndex,
): readonly number[] {
  if (all) return all;
  const found = new Set<number>();
  for (const { concept } of likelyConcepts(reading).concepts)
    for (const position of candidates[concept] ?? []) found.add(position);
  for (const name of reading.names) for (const position of byName.get(name) ?? []) found.add(position);
  for (const word of reading.words.keys()) for (const position of byWord.get(word) ?? []) found.add(position);
  return [...found].sort((one, other) => one - other);
}

/** How much each of `PAIR_FEATURES` counts, and what every pair starts from. */
type PairWeights = Pick<LinkWeights['other'], 'weights' | 'bias'>;

/** Weighted sums for some of a standard's key competences, and those of them that bear the person's own name for it. */
type PairSums = {
  readonly positions: readonly number[];
  readonly sums: Float64Array;
  readonly sameName: readonly number[];
};

/**
 * What speaks for each key competence of a standard the model does not know, weighed and added up. The innermost loop of
 * looking through many standards: written for speed.
 */
function pairSums(reading: CompetenceReading, index: StandardIndex, { weights, bias }: PairWeights): PairSums {
  const { all, competences, candidates, bonds, byName, byWord } = index;
  const positions = positionsFor(reading, index);
  const rows = all ? null : new Map(positions.map((position, row) => [position, row]));
  const rowOf = (position: number): number => rows?.get(position) ?? position;
  const likely = likelyConcepts(reading);
  const sums = new Float64Array(positions.length).fill(bias + weights.certainty * likely.certainty);
  const count = competences.length;
  for (const { concept, likelihood, root } of likely.concepts) {
    const nearPart = weights.affinity * likelihood;
    const rootPart = weights.overlap * root;
    const near = 2 * concept * count;
    const roots = near + count;
    if (all) {
      for (let position = 0; position < count; position++) {
        sums[position] =
          (sums[position] as number) +
          nearPart * (bonds[near + position] as number) +
          rootPart * (bonds[roots + position] as number);
      }
    } else {
      for (const position of candidates[concept] ?? []) {
        const row = rowOf(position);
        sums[row] =
          (sums[row] as number) +
          nearPart * (bonds[near + position] as number) +
          rootPart * (bonds[roots + position] as number);
      }
    }
  }
  if (weights.sharedWords !== 0) {
    for (const word of reading.words.keys()) {
      for (const position of byWord.get(word) ?? []) {
        const words = reading.words.size + (competences[position]?.reading.words.size ?? 0);
        sums[rowOf(position)] = (sums[rowOf(position)] as number) + (weights.sharedWords * 2) / words;
      }
    }
  }
  const sameName = new Set<number>();
  for (const name of reading.names) for (const position of byName.get(name) ?? []) sameName.add(rowOf(position));
  for (const row of sameName) sums[row] = (sums[row] as number) + weights.sameName;
  return { positions, sums, sameName: [...sameName] };
}

/** For fitting: what each of `PAIR_FEATURES` says about each key competence of the standard. */
export function pairEvidence(reading: CompetenceReading, index: StandardIndex): Record<PairFeature, Float64Array> {
  const none = Object.fromEntries(PAIR_FEATURES.map((feature) => [feature, 0])) as Record<PairFeature, number>;
  const alone = PAIR_FEATURES.map((feature) => {
    const { sums } = pairSums(reading, index, { weights: { ...none, [feature]: 1 }, bias: 0 });
    return [feature, sums];
  });
  return Object.fromEntries(alone) as Record<PairFeature, Float64Array>;
}

/**
 * The same name is the same competence (method.md, "Comparing") where the model knows no better: words that nobody has
 * written about have no concept.
 */
const SAME_NAME = 0.9;

/** What `SAME_NAME` is before it is made a likelihood. */
const SAME_NAME_SUM = Math.log(SAME_NAME / (1 - SAME_NAME));

/**
 * Logistic regression.
 * @param sum the weighted sum for a pair
 * @returns how likely (0–1) the pair is
 */
export const pairOdds = (sum: number, sameName: boolean): number =>
  1 / (1 + Math.exp(-(sameName ? Math.max(SAME_NAME_SUM, sum) : sum)));

/** The sums, with what bears the same name raised to what that is worth. */
function raisedSums(reading: CompetenceReading, index: StandardIndex, weights: PairWeights): PairSums {
  const found = pairSums(reading, index, weights);
  for (const row of found.sameName) found.sums[row] = Math.max(SAME_NAME_SUM, found.sums[row] as number);
  return found;
}

/** How likely each of some key competences is the answer, for any standard. */
export function otherOdds(reading: CompetenceReading, index: StandardIndex, weights: PairWeights): Odds {
  const { positions, sums } = raisedSums(reading, index, weights);
  return { positions, odds: sums.map((sum) => pairOdds(sum, false)) };
}

/** Of two that are equal the first, every time. */
function largest(values: Float64Array): number {
  let best = 0;
  for (let row = 1; row < values.length; row++) if ((values[row] as number) > (values[best] as number)) best = row;
  return best;
}

/** The likeliest answer and how likely it is, before that is calibrated. */
type RawAnswer = { readonly position: number | undefined; readonly raw: number };

/** Only the likeliest is made a likelihood: of thousands of standards looked through, most have nothing to say. */
function otherAnswer(reading: CompetenceReading, index: StandardIndex, weights: PairWeights): RawAnswer {
  const { positions, sums } = raisedSums(reading, index, weights);
  const best = largest(sums);
  return { position: positions[best], raw: pairOdds(sums[best] ?? 0, false) };
}

function trainedAnswer(voices: TrainedVoices, weights: LinkWeights['trained']): RawAnswer {
  const odds = trainedOdds(voices, weights);
  const position = largest(odds);
  return { position, raw: odds[position] ?? 0 };
}

/**
 * @returns which of the standard's key competences a competence answers to, if any, and how often such an answer is
 *   right. Of two that are equal the first is taken, every time.
 */
export function bestAnswer(reading: CompetenceReading, index: StandardIndex): BestAnswer | null {
  const { trained, other } = index.reader.weights;
  const known = trainedVoices(reading, index);
  const { position, raw } = known ? trainedAnswer(known, trained) : otherAnswer(reading, index, other);
  if (position === undefined) return null;
  const { calibration, matchFrom, possibleFrom } = known ? trained : other;
  const level = raw >= matchFrom ? 'match' : raw >= possibleFrom ? 'possible' : 'extra';
  return { position, level, score: calibrated(raw, calibration) };
}
