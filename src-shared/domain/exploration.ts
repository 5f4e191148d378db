import { z } from 'zod';
import type { ComparableCompetence, Comparison } from './comparison';
import { standardRefSchema } from './standard';
import { localizedTextSchema } from './text';

const bothLanguages = z.object({ nb: z.string(), en: z.string() });
const namedSchema = z.object({ id: z.string(), label: bothLanguages });
const sharedSchema = namedSchema.extend({ own: z.array(localizedTextSchema) });

/** A standard as seen from one participant: names only. There is no number in it, so that none can be shown. */
export const exploredStandardSchema = z.object({
  ref: standardRefSchema,
  title: bothLanguages,
  kind: z.enum(['standard', 'reference']),
  /** The standard's key competences that the participant's answer to, with the participant's own names. */
  shared: z.array(sharedSchema),
  /** Those that the matcher is in doubt about; nobody has decided yet. */
  perhaps: z.array(sharedSchema),
  /** What the standard would add to what the participant has described. */
  adds: z.array(namedSchema),
});
export type ExploredStandard = z.infer<typeof exploredStandardSchema>;

type Shared = ExploredStandard['shared'][number];

function explored<Own extends ComparableCompetence>(ref: string, comparison: Comparison<Own>): ExploredStandard {
  const rows = comparison.groups.flatMap((group) => group.rows);
  const doubts = new Map<string, Own['label'][]>();
  for (const { own } of rows.filter(({ state }) => state === 'additional')) {
    for (const { basis, suggestion, competence } of own) {
      const target = suggestion?.standardCompetenceId;
      if (basis === 'decided' || suggestion?.level !== 'possible' || !target) continue;
      doubts.set(target, [...(doubts.get(target) ?? []), competence.label]);
    }
  }
  const shared: Shared[] = [];
  const perhaps: Shared[] = [];
  const adds: ExploredStandard['adds'] = [];
  for (const { state, standardCompetence, own } of rows) {
    if (!standardCompetence) continue;
    const { id, label } = standardCompetence;
    const doubt = doubts.get(id);
    if (state === 'answered') shared.push({ id, label, own: own.map(({ competence }) => competence.label) });
    else if (doubt) perhaps.push({ id, label, own: doubt });
    else adds.push({ id, label });
  }
  const { title, kind } = comparison.standard;
  return { ref, title, kind, shared, perhaps, adds };
}

/**
 * All standards as seen from one participant, those with most in common first; of two that have as much in
 * common, the one about which there are more questions, then the one that adds less. The order is all that is said: no
 * score, no count (method.md, "Comparing").
 * @param comparisons the participant beside each of the standards, by the standard's reference
 */
export function exploreStandards<Own extends ComparableCompetence>(
  comparisons: readonly { readonly ref: string; readonly comparison: Comparison<Own> }[],
): ExploredStandard[] {
  return comparisons
    .map(({ ref, comparison }) => explored(ref, comparison))
    .toSorted(
      (one, other) =>
        other.shared.length - one.shared.length ||
        other.perhaps.length - one.perhaps.length ||
        one.adds.length - other.adds.length,
    );
}
