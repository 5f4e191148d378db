import { z } from 'zod';
import { competenceSchema, type Decision } from './participant';
import { DIMENSION_IDS, type DimensionId, dimensionIdSchema, dimensionOf, type Placement } from './placement';
import { type Standard, standardCompetenceSchema } from './standard';
import type { LocalizedText } from './text';

/** A link as the matcher suggests it, with its reasons already in the reader's language. */
export const suggestionSchema = z.object({
  competenceId: z.string(),
  standardCompetenceId: z.string().nullable(),
  level: z.enum(['match', 'possible', 'extra']),
  score: z.number(),
  reasons: z.array(z.string()),
  /** The counsellor decided about a competence of this name before; the reasons say what. */
  remembered: z.boolean(),
});
export type Suggestion = z.infer<typeof suggestionSchema>;

/** One of the participant's competences in its place in the table, and how it got there. */
export type ComparedCompetence<Own> = {
  readonly competence: Own;
  /** `decided` by the counsellor, or `suggested` by the matcher and not yet looked at. */
  readonly basis: 'decided' | 'suggested';
  /** What the matcher says of it, also where the counsellor decided otherwise; null for `extra` without a reason. */
  readonly suggestion: Suggestion | null;
};

/**
 * A row of the table of case 2 (source 001): what the standard asks for beside what the person has.
 * `answered`: somebody stands beside it. `notDescribed`: neutral, never a failing.
 * `additional`: the person has it and the standard does not ask for it: pink.
 */
export type ComparisonRow<Own> = {
  readonly state: 'answered' | 'notDescribed' | 'additional';
  readonly standardCompetence: Standard['competences'][number] | null;
  readonly own: readonly ComparedCompetence<Own>[];
};

export type ComparisonGroup<Own> = {
  /** Null gathers additional competences that have not been placed in the balance model yet. */
  readonly dimension: DimensionId | null;
  readonly rows: readonly ComparisonRow<Own>[];
};

export type Comparison<Own> = {
  readonly standard: Pick<Standard, 'id' | 'version' | 'title' | 'kind'>;
  readonly groups: readonly ComparisonGroup<Own>[];
};

const rowSchema = z.object({
  state: z.enum(['answered', 'notDescribed', 'additional']),
  standardCompetence: standardCompetenceSchema.nullable(),
  own: z
    .array(
      z.object({
        competence: competenceSchema,
        basis: z.enum(['decided', 'suggested']),
        suggestion: suggestionSchema.nullable(),
      }),
    )
    .readonly(),
});

/** The comparison of a participant's own competences as it crosses the contract. */
export const comparisonSchema = z.object({
  standard: z.object({
    id: z.string(),
    version: z.string(),
    title: z.object({ nb: z.string(), en: z.string() }),
    kind: z.enum(['standard', 'reference']),
  }),
  groups: z
    .array(z.object({ dimension: dimensionIdSchema.nullable(), rows: z.array(rowSchema).readonly() }))
    .readonly(),
});

/** The least a competence must have to stand in a comparison. */
export type ComparableCompetence = {
  readonly id: string;
  readonly label: LocalizedText;
  readonly placement?: Placement | null | undefined;
};

/**
 * Sets a person's key competences beside a standard's (case 2 of source 001; method.md, "Comparing").
 * The counsellor's decision goes before the suggestion; of the suggestions only a `match` counts as an answer, a
 * `possible` one stays additional until it is confirmed (formats.md).
 *
 * @param competences the person's key competences, in their order
 * @param suggestions at most one for each competence
 * @param decisions what the counsellor decided for this standard
 * @returns the standard's rows in the standard's order by dimension, each dimension's additional competences after
 *   them; nothing is left out: every competence and every one of the standard's stands in exactly one row
 */
export function compare<Own extends ComparableCompetence>(
  competences: readonly Own[],
  standard: Standard,
  suggestions: readonly Suggestion[],
  decisions: readonly Pick<Decision, 'competenceId' | 'standardCompetenceId'>[],
): Comparison<Own> {
  const suggestionOf = new Map(suggestions.map((suggestion) => [suggestion.competenceId, suggestion]));
  const decisionOf = new Map(decisions.map((decision) => [decision.competenceId, decision]));
  const known = new Set(standard.competences.map((competence) => competence.id));
  const answering = new Map<string, ComparedCompetence<Own>[]>();
  const additional: ComparedCompetence<Own>[] = [];

  for (const competence of competences) {
    const decision = decisionOf.get(competence.id);
    const found = suggestionOf.get(competence.id);
    const suggestion = found && (found.standardCompetenceId !== null || found.remembered) ? found : null;
    const suggested = suggestion?.level === 'match' ? suggestion.standardCompetenceId : null;
    const target = decision ? decision.standardCompetenceId : suggested;
    const entry: ComparedCompetence<Own> = { competence, basis: decision ? 'decided' : 'suggested', suggestion };
    if (target !== null && known.has(target)) {
      const beside = answering.get(target);
      if (beside) beside.push(entry);
      else answering.set(target, [entry]);
    } else {
      additional.push(entry);
    }
  }

  const groupOf = (dimension: DimensionId | null): ComparisonGroup<Own> => ({
    dimension,
    rows: [
      ...standard.competences
        .filter((candidate) => candidate.dimension === dimension)
        .map((standardCompetence): ComparisonRow<Own> => {
          const own = answering.get(standardCompetence.id) ?? [];
          return { state: own.length > 0 ? 'answered' : 'notDescribed', standardCompetence, own };
        }),
      ...additional
        .filter(({ competence }) => (competence.placement ? dimensionOf(competence.placement) : null) === dimension)
        .map((entry): ComparisonRow<Own> => ({ state: 'additional', standardCompetence: null, own: [entry] })),
    ],
  });

  return {
    standard: { id: standard.id, version: standard.version, title: standard.title, kind: standard.kind },
    groups: [...DIMENSION_IDS, null].map(groupOf).filter((group) => group.rows.length > 0),
  };
}
