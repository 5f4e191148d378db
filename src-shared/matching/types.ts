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

/** Why a link is suggested: a key in the `matching` texts and the words to fill in. */
export type MatchReason = { readonly code: MatchReasonCode; readonly values: Readonly<Record<string, string>> };
export type MatchReasonCode = 'sameName' | 'sameConcept' | 'outcomeConcept' | 'sharedWords';

export type SuggestedLink = {
  readonly competenceId: string;
  readonly standardCompetenceId: string | null;
  readonly level: LinkLevel;
  /** 0–1; meant to say how often a link with this score is right. 0 for `extra`. */
  readonly score: number;
  readonly reasons: readonly MatchReason[];
};
