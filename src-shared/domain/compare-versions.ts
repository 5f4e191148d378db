import { z } from 'zod';
import { type VersionCompetence, versionCompetenceSchema } from './description-version';
import { type LocalizedText, TEXT_LANGUAGES } from './text';

/** What of a competence can differ between two versions. */
export const VERSION_PARTS = ['label', 'outcome', 'placement', 'key', 'evidence'] as const;
export const versionPartSchema = z.enum(VERSION_PARTS);
export type VersionPart = z.infer<typeof versionPartSchema>;

/** A competence in two versions of a description. `changed` names what differs, in the order of `VERSION_PARTS`. */
export const comparedCompetenceSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('new'), after: versionCompetenceSchema }),
  z.object({
    state: z.literal('changed'),
    before: versionCompetenceSchema,
    after: versionCompetenceSchema,
    parts: z.array(versionPartSchema),
  }),
  z.object({ state: z.literal('same'), before: versionCompetenceSchema, after: versionCompetenceSchema }),
  z.object({ state: z.literal('gone'), before: versionCompetenceSchema }),
]);
export type ComparedCompetence = z.infer<typeof comparedCompetenceSchema>;

export const versionComparisonSchema = z.object({
  /** In the order of the version after; those that are gone come last, in the order of the one before. */
  competences: z.array(comparedCompetenceSchema),
  /** Those that are in both stand in another order. */
  reordered: z.boolean(),
});
export type VersionComparison = z.infer<typeof versionComparisonSchema>;

const sameName = (one: LocalizedText, other: LocalizedText): boolean =>
  TEXT_LANGUAGES.some((language) => {
    const name = one[language]?.trim().toLowerCase();
    return name !== undefined && name !== '' && name === other[language]?.trim().toLowerCase();
  });

const sameText = (one: LocalizedText, other: LocalizedText): boolean =>
  TEXT_LANGUAGES.every((language) => (one[language]?.trim() ?? '') === (other[language]?.trim() ?? ''));

function changedParts(before: VersionCompetence, after: VersionCompetence): VersionPart[] {
  const same: Record<VersionPart, boolean> = {
    label: sameText(before.label, after.label),
    outcome: sameText(before.outcome, after.outcome),
    placement: before.placement === after.placement,
    key: before.key === after.key,
    evidence: before.evidence.toSorted().join() === after.evidence.toSorted().join(),
  };
  return VERSION_PARTS.filter((part) => !same[part]);
}

/** Which of the earlier ones each later one is: the one with its id or, failing that, one of the same name. */
function counterparts(
  before: readonly VersionCompetence[],
  after: readonly VersionCompetence[],
): ReadonlyMap<string, VersionCompetence> {
  const later = new Set(after.map(({ id }) => id));
  const found = new Map(before.filter(({ id }) => later.has(id)).map((competence) => [competence.id, competence]));
  const left = before.filter(({ id }) => !later.has(id));
  for (const { id, label } of after) {
    if (found.has(id)) continue;
    const index = left.findIndex((competence) => sameName(competence.label, label));
    const [namesake] = index < 0 ? [] : left.splice(index, 1);
    if (namesake) found.set(id, namesake);
  }
  return found;
}

/**
 * Sets two versions of a person's description beside each other. A competence is the same when it has the same id, or
 * else the same name in one of the languages: one that was deleted and written again is not new.
 */
export function compareVersions(
  before: readonly VersionCompetence[],
  after: readonly VersionCompetence[],
): VersionComparison {
  const earlier = counterparts(before, after);
  const compared = after.map((competence): ComparedCompetence => {
    const counterpart = earlier.get(competence.id);
    if (!counterpart) return { state: 'new', after: competence };
    const parts = changedParts(counterpart, competence);
    if (parts.length === 0) return { state: 'same', before: counterpart, after: competence };
    return { state: 'changed', before: counterpart, after: competence, parts };
  });
  const met = new Set([...earlier.values()].map(({ id }) => id));
  const gone = before.filter(({ id }) => !met.has(id));
  const places = after.flatMap(({ id }) => {
    const counterpart = earlier.get(id);
    return counterpart ? [before.indexOf(counterpart)] : [];
  });
  return {
    competences: [...compared, ...gone.map((competence) => ({ state: 'gone' as const, before: competence }))],
    reordered: places.some((place, index) => place < (places[index - 1] ?? place)),
  };
}
