/** What a matcher answered to one decision, and what would have been right. */
export type Answered = {
  /** Taken as true: an id, or null for "none". */
  readonly match: string | null;
  /** Shown as `match` or `possible`. */
  readonly shown: string | null;
  readonly score: number;
  readonly accept: readonly (string | null)[];
};

export type Figures = {
  readonly decisions: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** How many of those that answer to something are shown beside it, as `match` or `possible`. */
  readonly reached: number;
};

/** The same figures as the scorer of `../shared/gold` prints. */
export function figuresOf(answered: readonly Answered[]): Figures {
  let right = 0;
  let hits = 0;
  let wrong = 0;
  let missed = 0;
  let answering = 0;
  let reached = 0;
  for (const { match, shown, accept } of answered) {
    const ok = accept.includes(match);
    if (ok) right++;
    if (match !== null) ok ? hits++ : wrong++;
    if (accept.includes(null)) continue;
    answering++;
    if (match === null || !ok) missed++;
    if (shown !== null && accept.includes(shown)) reached++;
  }
  return {
    decisions: answered.length,
    right: right / answered.length,
    precision: hits / (hits + wrong),
    recall: hits / (hits + missed),
    f1: (2 * hits) / (2 * hits + wrong + missed),
    reached: reached / answering,
  };
}
