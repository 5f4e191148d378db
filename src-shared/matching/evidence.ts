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
      odds[label] = (odds[label] ?? 0) + (1 - headShare) * likelihood * (head.fromConcepts[concept * labels + label] ?? 0);
    }
  }
  odds[0] = (odds[0] ?? 0) * noneShare;
  const sum = odds.reduce((total, value) => total + value, 0);
  return Float64Array.from(competences, (_competence, position) => (odds[position + 1] ?? 0) / sum);
}

/** What speaks for each key competence of a standard the model does not know; all zero where nothing does. */
export function pairEvidence(reading: CompetenceReading, index: StandardIndex): Float64Array[] {
  const { competences, affinity, byName, byWord } = index;
  const count = competences.length;
  const evidence = competences.map(() => new Float64Array(PAIR_FEATURES.length));
  const set = (position: number, feature: PairFeature, value: number) => {
    const values = evidence[position];
    if (values) values[PAIR_FEATURES.indexOf(feature)] = value;
  };
  const near = new Float64Array(count);
  const overlap = new Float64Array(count);
  let certainty = 0;
  for (const [concept, likelihood] of likelyConcepts(reading)) {
    certainty = Math.max(certainty, likelihood);
    for (let position = 0; position < count; position++) {
      near[position] = (near[position] ?? 0) + likelihood * (affinity[concept * count + position] ?? 0);
      const same = competences[position]?.reading.concepts?.[concept] ?? 0;
      overlap[position] = (overlap[position] ?? 0) + Math.sqrt(likelihood * same);
    }
  }
  for (let position = 0; position < count; position++) {
    set(position, 'affinity', near[position] ?? 0);
    set(position, 'overlap', overlap[position] ?? 0);
    set(position, 'certainty', certainty);
  }
  for (const position of reading.names.flatMap((name) => byName.get(name) ?? [])) set(position, 'sameName', 1);
  const shared = new Map<number, number>();
  for (const word of reading.words.keys()) {
    for (const position of byWord.get(word) ?? []) shared.set(position, (shared.get(position) ?? 0) + 1);
  }
  for (const [position, words] of shared) {
    const all = reading.words.size + (competences[position]?.reading.words.size ?? 0);
    set(position, 'sharedWords', (2 * words) / all);
  }
  return evidence;
}

/** Logistic regression over what speaks for a pair. */
export function pairOdds(evidence: Float64Array, { weights, bias }: LinkWeights['other']): number {
  let sum = bias;
  for (const [place, feature] of PAIR_FEATURES.entries()) sum += weights[feature] * (evidence[place] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/**
 * @returns which of the standard's key competences a competence answers to, if any, and how often such an answer is
 *   right. Of two that are equal the first is taken, every time.
 */
export function bestAnswer(reading: CompetenceReading, index: StandardIndex): BestAnswer | null {
  const { trained, other } = index.reader.weights;
  const known = trainedOdds(reading, index);
  const odds = known ?? Float64Array.from(pairEvidence(reading, index), (evidence) => pairOdds(evidence, other));
  let position = -1;
  for (const [candidate, value] of odds.entries()) if (value > (odds[position] ?? 0)) position = candidate;
  if (position < 0) return null;
  const { calibration, matchFrom, possibleFrom } = known ? trained : other;
  const raw = odds[position] ?? 0;
  const level = raw >= matchFrom ? 'match' : raw >= possibleFrom ? 'possible' : 'extra';
  return { position, level, score: calibrated(raw, calibration) };
}
