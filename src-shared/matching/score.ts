import type { Evidence } from './evidence';
import type { LinkLevel } from './types';

/**
 * How evidence becomes a score. The numbers are set by hand so that a score says roughly how often a link with it is
 * right; they are no calibration, and a trained classifier is to take the place of this file.
 */
const SAME_NAME = 0.95;
const LABEL = 0.9;
/** An outcome is listened to more where the label says nothing that is known. */
const OUTCOME = { besideLabel: 0.6, alone: 0.75 } as const;
const WORDS = 0.4;
/** How far a label about something else takes the rest down, and an outcome that is about something else only. */
const RIVAL_LABEL = 0.5;
const RIVAL_OUTCOME = 0.15;

/**
 * Bends the sum towards what was seen on ten annotated people, where links that came out at a half were right well more
 * than half of the time. Kept below what was seen: the ten were few, and not unknown to who wrote the lexicon.
 */
const CURVE = 0.75;

/** Precision first: a wrong `match` is worse than a missed one. */
const MATCH_FROM = 0.75;
const POSSIBLE_FROM = 0.4;

/**
 * @returns 0–1. Independent evidence adds up as chances do: what one leaves in doubt, another may settle.
 */
export function scoreOf(evidence: Evidence): number {
  const label = evidence.label?.strength ?? 0;
  const outcome = evidence.outcome?.strength ?? 0;
  if (evidence.sameName) return SAME_NAME;
  const listening = OUTCOME.alone + (OUTCOME.besideLabel - OUTCOME.alone) * evidence.labelKnown;
  const doubt = (1 - LABEL * label) * (1 - listening * outcome) * (1 - WORDS * evidence.words.strength);
  const labelElsewhere = RIVAL_LABEL * evidence.rivalLabel * (1 - label);
  const outcomeElsewhere = outcome > 0 ? 0 : RIVAL_OUTCOME * evidence.rivalOutcome;
  return ((1 - doubt) * (1 - labelElsewhere) * (1 - outcomeElsewhere)) ** CURVE;
}

/** @returns what a score is enough for */
export function levelOf(score: number): LinkLevel {
  if (score >= MATCH_FROM) return 'match';
  return score >= POSSIBLE_FROM ? 'possible' : 'extra';
}
