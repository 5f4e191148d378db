import { bundledStandards } from '#main/core/bundled-standards';
import { otherOdds, pairEvidence, pairOdds, trainedOdds, trainedVoices } from '#shared/matching/evidence';
import { indexStandard, type StandardIndex } from '#shared/matching/index-standard';
import { type Calibration, type LinkWeights, PAIR_FEATURES, type PairFeature } from '#shared/matching/link-weights';
import { nearnessOf, type Reader } from '#shared/matching/reader';
import { figuresOf } from './figures';
import type { Decision } from './people';

/** The best answer to a decision with its raw value, and what would have been right. */
type Best = { readonly id: string | null; readonly raw: number; readonly accept: readonly (string | null)[] };

type Ready = { readonly decision: Decision; readonly index: StandardIndex };

const bestOf = (odds: Float64Array, { decision, index }: Ready): Best => {
  let position = 0;
  for (const [candidate, value] of odds.entries()) if (value > (odds[position] ?? 0)) position = candidate;
  return { id: index.competences[position]?.id ?? null, raw: odds[position] ?? 0, accept: decision.accept };
};

const range = (from: number, to: number, step: number): number[] =>
  Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, place) => Math.round((from + place * step) * 100) / 100,
  );

const figuresFrom = (best: readonly Best[], matchFrom: number, possibleFrom: number) =>
  figuresOf(
    best.map(({ id, raw, accept }) => ({
      match: raw >= matchFrom ? id : null,
      shown: raw >= possibleFrom ? id : null,
      score: raw,
      accept,
    })),
  );

/** A higher threshold is kept where it costs less than this: a wrong `match` is worse than a missed one. */
const TOLERANCE = 0.01;

/** The threshold with the most decisions right and the best F1, both counting the same. */
function bestThreshold(best: readonly Best[]): { matchFrom: number; worth: number } {
  const tried = range(0.2, 0.8, 0.02).map((matchFrom) => {
    const { right, f1 } = figuresFrom(best, matchFrom, matchFrom);
    return { matchFrom, worth: right + f1 };
  });
  const worth = Math.max(...tried.map((each) => each.worth));
  const matchFrom = tried.findLast((each) => each.worth >= worth - TOLERANCE)?.matchFrom ?? 0.5;
  return { matchFrom, worth };
}

/** Nineteen in twenty of the true links are to be shown. */
const REACH = 0.95;
/** Lower than this, what is shown would mostly be wrong: nothing at all gets 0.03. */
const LEAST_POSSIBLE = 0.04;

const possibleFrom = (best: readonly Best[], matchFrom: number): number =>
  range(LEAST_POSSIBLE, matchFrom, 0.02)
    .toReversed()
    .find((threshold) => figuresFrom(best, matchFrom, threshold).reached >= REACH) ?? LEAST_POSSIBLE;

const BINS = 8;

/** How often an answer with a raw value was right: bins of the same size, made to rise (pool adjacent violators). */
function calibrate(best: readonly Best[]): Calibration {
  const sorted = best.toSorted((one, other) => one.raw - other.raw);
  const size = Math.ceil(sorted.length / BINS);
  const pools: { raw: number; right: number; count: number }[] = [];
  for (let start = 0; start < sorted.length; start += size) {
    const bin = sorted.slice(start, start + size);
    const right = bin.filter(({ id, accept }) => accept.includes(id)).length;
    pools.push({ raw: bin.reduce((sum, { raw }) => sum + raw, 0), right, count: bin.length });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; last = pools.at(-1), before = pools.at(-2)) {
      if (before.right / before.count <= last.right / last.count) break;
      pools.splice(-2, 2, {
        raw: before.raw + last.raw,
        right: before.right + last.right,
        count: before.count + last.count,
      });
    }
  }
  const round = (value: number) => Math.round(value * 1000) / 1000;
  // A third of a case is added on either side: no bin is so large that it could say "always" or "never".
  const points = pools.map(({ raw, right, count }) => ({
    raw: round(raw / count),
    right: round((right + 0.33) / (count + 0.66)),
  }));
  const last = points.at(-1)?.right ?? 1;
  return [
    { raw: 0, right: 0 },
    ...points.filter(({ raw }) => raw > 0 && raw < 1),
    { raw: 1, right: Math.max(last, 0.97) },
  ];
}

const NO_LINE = { calibration: [], matchFrom: 0, possibleFrom: 0 };

function fitTrained(ready: readonly Ready[], reader: Reader, other: LinkWeights['other']): LinkWeights['trained'] {
  const fitted = { ...reader, weights: { ...reader.weights, other } };
  const heard = ready.flatMap((each) => {
    const voices = trainedVoices(reader.read(each.decision.competence), { ...each.index, reader: fitted });
    return voices ? [{ each, voices }] : [];
  });
  const bestBy = (weights: LinkWeights['trained']) =>
    heard.map(({ each, voices }) => bestOf(trainedOdds(voices, weights), each));
  const shares = range(0.2, 1, 0.2);
  const tried = shares.flatMap((headShare) =>
    shares.flatMap((pairShare) =>
      shares.flatMap((conceptShare) =>
        range(0.4, 1.2, 0.2).map((noneShare) => {
          const weights = { ...NO_LINE, headShare, pairShare, conceptShare, noneShare };
          const { matchFrom, worth } = bestThreshold(bestBy(weights));
          return { weights: { ...weights, matchFrom }, worth };
        }),
      ),
    ),
  );
  const most = Math.max(...tried.map(({ worth }) => worth));
  const [balanced] = tried
    .filter(({ worth }) => worth >= most - AS_GOOD)
    .toSorted((one, other) => unevenness(one.weights) - unevenness(other.weights) || other.worth - one.worth);
  if (!balanced) throw new Error('nothing to fit on');
  const best = bestBy(balanced.weights);
  return {
    ...balanced.weights,
    calibration: calibrate(best),
    possibleFrom: possibleFrom(best, balanced.weights.matchFrom),
  };
}

/** So little between two choices is chance, on some hundred decisions. */
const AS_GOOD = 0.015;

/** Of choices that are as good as each other, the one that hears all voices is the least likely to have learned chance. */
const unevenness = ({ headShare, pairShare, conceptShare }: LinkWeights['trained']): number =>
  Math.max(headShare, pairShare, conceptShare) / Math.min(headShare, pairShare, conceptShare);

const ROUNDS = 400;
const RATE = 2;
const SHRINK = 1e-4;
/** Where it stands among what speaks for a pair. */
const SAME_NAME = PAIR_FEATURES.indexOf('sameName');

/** Logistic regression by gradient descent over pairs of a person's and a standard's competence. */
function fitPairs(
  pairs: readonly { evidence: readonly number[]; right: boolean }[],
): Pick<LinkWeights['other'], 'weights' | 'bias'> {
  const values = new Float64Array(PAIR_FEATURES.length);
  let bias = 0;
  const asWeights = () => ({
    weights: Object.fromEntries(PAIR_FEATURES.map((feature, place) => [feature, values[place] ?? 0])) as Record<
      PairFeature,
      number
    >,
    bias,
  });
  for (let round = 0; round < ROUNDS; round++) {
    const slope = new Float64Array(values.length);
    let biasSlope = 0;
    for (const { evidence, right } of pairs) {
      const sum = evidence.reduce((total, value, place) => total + value * (values[place] ?? 0), bias);
      const error = pairOdds(sum, (evidence[SAME_NAME] ?? 0) > 0) - Number(right);
      biasSlope += error;
      for (const [place, value] of evidence.entries()) slope[place] = (slope[place] ?? 0) + error * value;
    }
    bias -= (RATE * biasSlope) / pairs.length;
    for (const [place, value] of slope.entries()) {
      const moved = (values[place] ?? 0) * (1 - RATE * SHRINK) - (RATE * 10 * value) / pairs.length;
      // What speaks for a pair never counts against it; how sure the reading is may.
      values[place] = PAIR_FEATURES[place] === 'certainty' ? moved : Math.max(0, moved);
    }
  }
  const { weights } = asWeights();
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    weights: Object.fromEntries(
      Object.entries(weights).map(([feature, value]) => [feature, round(value)]),
    ) as typeof weights,
    bias: round(bias),
  };
}

function fitOther(ready: readonly Ready[], reader: Reader): LinkWeights['other'] {
  const pairs = ready.flatMap(({ index, decision }) => {
    const evidence = pairEvidence(reader.read(decision.competence), index);
    return index.competences.map(({ id }, position) => ({
      evidence: PAIR_FEATURES.map((feature) => evidence[feature][position] ?? 0),
      right: decision.accept.includes(id),
    }));
  });
  const fitted = fitPairs(pairs);
  const weights = { ...fitted, ...NO_LINE };
  const best = ready.map((each) =>
    bestOf(otherOdds(reader.read(each.decision.competence), each.index, weights).odds, each),
  );
  const { matchFrom } = bestThreshold(best);
  return {
    ...fitted,
    calibration: calibrate(best),
    matchFrom,
    possibleFrom: possibleFrom(best, matchFrom),
  };
}

/**
 * Fits how evidence becomes a score, on decisions about people whose words the model was not trained on. Standards the
 * model does not know are fitted as if it did not know the bundled ones: what was learned from one is not used for it.
 */
export function fitWeights(decisions: readonly Decision[], reader: Reader): LinkWeights {
  const { model } = reader.classifier;
  const indexes = new Map(
    bundledStandards().map((standard) => {
      const near = nearnessOf(model, reader.lexicon, standard.id);
      return [standard.id, indexStandard(standard, { ...reader, nearness: () => near })];
    }),
  );
  const ready = decisions.flatMap((decision): Ready[] => {
    const index = indexes.get(decision.standard);
    return index ? [{ decision, index }] : [];
  });
  const other = fitOther(ready, reader);
  return { trained: fitTrained(ready, reader, other), other };
}
