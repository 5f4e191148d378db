import type { StandardIndex } from './index-standard';
import { calibrated, type LinkWeights, PAIR_FEATURES, type PairFeature } from './link-weights';
import type { CompetenceReading } from './reader';
import type { LinkLevel } from './types';

/** The best answer among a standard's key competences, by position. */
export type BestAnswer = { readonly position: number; readonly level: LinkLevel; readonly score: number };

/** Concepts less likely than this are not followed. */
const LEAST_LIKELY = 0.01;

function* likelyConcepts({ concepts }: CompetenceReading): Generator<[number, number]> {
  for (const [concept, likelihood] of (concepts ?? []).entries()) {
    if (likelihood >= LEAST_LIKELY) yield [concept, likelihood];
  }
}

/** How likely each key competence is the answer, for a standard the model knows; what is missing to 1 is "none". */
export function trainedOdds(reading: CompetenceReading, index: StandardIndex): Float64Array | null {
  const { head, competences, reader } = index;
  const own = head && reading.answers.get(head.name);
  if (!own) return null;
  const { headShare, noneShare } = reader.weights.trained;
  const odds = Float64Array.from(own, (value) => headShare * value);
  const labels = head.labels.length;
  for (const [concept, likelihood] of likelyConcepts(reading)) {
    for (let label = 0; label < labels; label++) {
      odds[label] =
        (odds[label] ?? 0) + (1 - headShare) * likelihood * (head.fromConcepts[concept * labels + label] ?? 0);
    }
  }
  odds[0] = (odds[0] ?? 0) * noneShare;
  const sum = odds.reduce((total, value) => total + value, 0);
  return Float64Array.from(competences, (_competence, position) => (odds[position + 1] ?? 0) / sum);
}

/**
 * What speaks for each key competence of a standard the model does not know: as many numbers as there are
 * `PAIR_FEATURES` for each position; all zero where nothing does.
 */
export function pairEvidence(reading: CompetenceReading, index: StandardIndex): Float64Array {
  const { competences, candidates, affinity, byName, byWord } = index;
  const width = PAIR_FEATURES.length;
  const evidence = new Float64Array(competences.length * width);
  const add = (position: number, feature: PairFeature, value: number) => {
    const place = position * width + PLACE[feature];
    evidence[place] = (evidence[place] ?? 0) + value;
  };
  let certainty = 0;
  for (const [concept, likelihood] of likelyConcepts(reading)) {
    certainty = Math.max(certainty, likelihood);
    for (const position of candidates[concept] ?? []) {
      add(position, 'affinity', likelihood * (affinity[concept * competences.length + position] ?? 0));
      add(position, 'overlap', Math.sqrt(likelihood * (competences[position]?.reading.concepts?.[concept] ?? 0)));
    }
  }
  for (const name of reading.names) {
    for (const position of byName.get(name) ?? []) evidence[position * width + PLACE.sameName] = 1;
  }
  for (const word of reading.words.keys()) {
    for (const position of byWord.get(word) ?? []) {
      add(position, 'sharedWords', 2 / (reading.words.size + (competences[position]?.reading.words.size ?? 0)));
    }
  }
  for (let position = 0; position < competences.length; position++) {
    evidence[position * width + PLACE.certainty] = certainty;
  }
  return evidence;
}

const PLACE = Object.fromEntries(PAIR_FEATURES.map((feature, place) => [feature, place])) as Record<
  PairFeature,
  number
>;

/**
 * The same name is the same competence (method.md, "Comparing") where the model knows no better: words that nobody has
 * written about have no concept.
 */
const SAME_NAME = 0.9;

/**
 * Logistic regression over what speaks for a pair.
 * @param evidence of all positions, as `pairEvidence` gives it
 */
export function pairOdds(evidence: Float64Array, position: number, { weights, bias }: LinkWeights['other']): number {
  let sum = bias;
  const from = position * PAIR_FEATURES.length;
  for (const [place, feature] of PAIR_FEATURES.entries()) sum += weights[feature] * (evidence[from + place] ?? 0);
  const odds = 1 / (1 + Math.exp(-sum));
  return evidence[from + PLACE.sameName] ? Math.max(SAME_NAME, odds) : odds;
}

/** How likely each key competence is the answer, for any standard. */
export function otherOdds(
  reading: CompetenceReading,
  index: StandardIndex,
  weights: LinkWeights['other'],
): Float64Array {
  const evidence = pairEvidence(reading, index);
  return Float64Array.from(index.competences, (_competence, position) => pairOdds(evidence, position, weights));
}

/**
 * @returns which of the standard's key competences a competence answers to, if any, and how often such an answer is
 *   right. Of two that are equal the first is taken, every time.
 */
export function bestAnswer(reading: CompetenceReading, index: StandardIndex): BestAnswer | null {
  const { trained, other } = index.reader.weights;
  const known = trainedOdds(reading, index);
  const odds = known ?? otherOdds(reading, index, other);
  let position = -1;
  for (const [candidate, value] of odds.entries()) if (value > (odds[position] ?? 0)) position = candidate;
  if (position < 0) return null;
  const { calibration, matchFrom, possibleFrom } = known ? trained : other;
  const raw = odds[position] ?? 0;
  const level = raw >= matchFrom ? 'match' : raw >= possibleFrom ? 'possible' : 'extra';
  return { position, level, score: calibrated(raw, calibration) };
}
