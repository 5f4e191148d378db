import type { LocalizedText } from '#shared/domain/text';

/** What the matcher reads of a competence; a participant's and a client file's both fit. */
export type MatchableCompetence = {
  readonly id: string;
  readonly label: LocalizedText;
  readonly outcome?: LocalizedText | undefined;
};

/**
 * `match`: taken as true until the counsellor says otherwise. `possible`: shown as a suggestion, counts as
 * additional until confirmed. `extra`: additional.
 */
export type LinkLevel = 'match' | 'possible' | 'extra';

/**
 * Why a link is suggested: a key in the `matching` texts and what to fill in, in every language it is known in, so
 * that `explainReason` can speak the reader's.
 */
export type MatchReason = {
  readonly code: MatchReasonCode;
  readonly values: Readonly<Partial<Record<MatchReasonValue, LocalizedText>>>;
};

/**
 * `sameName`: called the same. `sameConcept`, `nearConcept`: the names are about the same thing, or about things that
 * lie near each other. `outcomeConcept`, `nearOutcome`: likewise, but it is the person's learning outcome that says so.
 * `likeOthers`: it resembles what people say when they tell of the same. `tellingWords`: the words that point there.
 * The rest are the counsellor's own word from before: see `LESSON_REASON_CODES`.
 */
export const MATCH_REASON_CODES = [
  'sameName',
  'sameConcept',
  'nearConcept',
  'outcomeConcept',
  'nearOutcome',
  'likeOthers',
  'tellingWords',
  'lessonConfirmed',
  'lessonTurnedDown',
  'lessonAdditional',
  'lessonsDisagree',
] as const;
export type MatchReasonCode = (typeof MATCH_REASON_CODES)[number];

/**
 * What the counsellor decided about a competence of that name before. `lessonConfirmed`: it answers to this one.
 * `lessonTurnedDown`: it does not. `lessonAdditional`: it answers to none. `lessonsDisagree`: now one, now another.
 */
export const LESSON_REASON_CODES: readonly MatchReasonCode[] = [
  'lessonConfirmed',
  'lessonTurnedDown',
  'lessonAdditional',
  'lessonsDisagree',
];

/**
 * `own`, `standard`: the two labels. `ownAbout`, `about`: what the person's and the standard's competence are about.
 * `words`: the words that point there, quoted.
 */
export type MatchReasonValue = 'own' | 'standard' | 'ownAbout' | 'about' | 'words';

export type SuggestedLink = {
  readonly competenceId: string;
  readonly standardCompetenceId: string | null;
  readonly level: LinkLevel;
  /** 0–1; meant to say how often a link with this score is right. 0 for `extra`. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
};
