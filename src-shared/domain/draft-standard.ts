import { z } from 'zod';
import { dimensionOf, placementSchema } from './placement';
import { QUALIFICATION_CRITERIA, type QualificationCriterion } from './qualification';
import { STANDARD_LIMITS, type Standard, sharesSchema, standardNameSchema } from './standard';
import { LANGUAGES } from './text';

const text = z.string().max(STANDARD_LIMITS.text);
const bothLanguages = z.strictObject({ nb: text, en: text });
export type DraftText = z.infer<typeof bothLanguages>;

/** A blank entry is a line that somebody is about to write. */
const lines = z.array(text).max(STANDARD_LIMITS.lines);
const draftLinesSchema = z.strictObject({ nb: lines, en: lines });
export type DraftLines = z.infer<typeof draftLinesSchema>;

const draftCompetenceSchema = z.strictObject({
  id: standardNameSchema,
  label: bothLanguages,
  placement: placementSchema.nullable(),
  /** Chosen in step 2. What is not chosen stays with the draft and does not go into the standard. */
  key: z.boolean(),
  outcomes: draftLinesSchema,
  what: draftLinesSchema,
  why: draftLinesSchema,
  placementReason: bothLanguages,
  emphasis: z.enum(['leadership', 'management']).nullable(),
});
export type DraftCompetence = z.infer<typeof draftCompetenceSchema>;

const draftSourceSchema = z.strictObject({
  report: text,
  year: z.int(),
  case: bothLanguages,
  commissionedBy: bothLanguages,
  interviews: z.int().nullable(),
  period: bothLanguages,
  competencesFound: z.int().nullable().optional(),
  shares: sharesSchema.optional(),
  note: bothLanguages,
});

/**
 * A standard as somebody is writing it: strict on shape and size, but any text may still be missing. The counsellor's
 * own standards are stored in this form in every status, so that nothing is lost when one is put in use.
 */
export const draftStandardSchema = z.strictObject({
  id: standardNameSchema,
  version: standardNameSchema,
  title: bothLanguages,
  kind: z.enum(['standard', 'reference']),
  source: draftSourceSchema,
  competences: z.array(draftCompetenceSchema).max(STANDARD_LIMITS.competences),
  qualification: z.partialRecord(z.enum(QUALIFICATION_CRITERIA), bothLanguages),
});
export type DraftStandard = z.infer<typeof draftStandardSchema>;

export const NO_TEXT: DraftText = { nb: '', en: '' };
export const NO_LINES: DraftLines = { nb: [], en: [] };

/** @returns true when nothing is written in either language */
export const isBlankText = (value: DraftText): boolean => LANGUAGES.every((language) => value[language].trim() === '');

const written = (list: readonly string[]): string[] => list.filter((line) => line.trim() !== '');

/** @returns true when no line is written in either language */
export const hasNoLines = (value: DraftLines): boolean =>
  LANGUAGES.every((language) => written(value[language]).length === 0);

/** A draft with nothing in it yet. */
export const emptyDraft = (id: string, year: number): DraftStandard => ({
  id,
  version: '1',
  title: NO_TEXT,
  kind: 'standard',
  source: {
    report: '',
    year,
    case: NO_TEXT,
    commissionedBy: NO_TEXT,
    interviews: null,
    period: NO_TEXT,
    note: NO_TEXT,
  },
  competences: [],
  qualification: {},
});

/** @returns a competence of a draft, not placed and not chosen */
export const emptyCompetence = (id: string, label: DraftText): DraftCompetence => ({
  id,
  label,
  placement: null,
  key: false,
  outcomes: NO_LINES,
  what: NO_LINES,
  why: NO_LINES,
  placementReason: NO_TEXT,
  emphasis: null,
});

/** A complete standard as a draft; `toStandard` gives the same standard back. */
export function toDraft({ source, competences, qualification, ...standard }: Standard): DraftStandard {
  return {
    ...standard,
    source: { ...source, period: source.period ?? NO_TEXT, note: source.note ?? NO_TEXT },
    competences: competences.map(({ dimension: _dimension, ...competence }) => ({
      ...competence,
      key: true,
      what: competence.what ?? NO_LINES,
      why: competence.why ?? NO_LINES,
      placementReason: competence.placementReason ?? NO_TEXT,
      emphasis: competence.emphasis ?? null,
    })),
    qualification: qualification ?? {},
  };
}

const writtenLines = ({ nb, en }: DraftLines): DraftLines => ({ nb: written(nb), en: written(en) });

/** What is written of the criteria, in the order of the table. */
export function writtenCriteria(draft: Pick<DraftStandard, 'qualification'>): [QualificationCriterion, DraftText][] {
  return QUALIFICATION_CRITERIA.flatMap((criterion) => {
    const value = draft.qualification[criterion];
    return value && !isBlankText(value) ? [[criterion, value]] : [];
  });
}

/**
 * The key competences of a draft and what is written about them, in the shape of a standard. Complete only if
 * `missingIn` finds nothing; a competence that is not placed is left out.
 */
export function toStandard({ source, competences, ...draft }: DraftStandard): Standard {
  const { period, note, ...facts } = source;
  const criteria = writtenCriteria(draft);
  return {
    id: draft.id,
    version: draft.version,
    title: draft.title,
    kind: draft.kind,
    source: {
      ...facts,
      period: isBlankText(period) ? null : period,
      ...(!isBlankText(note) && { note }),
    },
    competences: competences.flatMap(({ id, label, placement, key, outcomes, what, why, placementReason, emphasis }) =>
      key && placement
        ? [
            {
              id,
              label,
              outcomes: writtenLines(outcomes),
              dimension: dimensionOf(placement),
              placement,
              ...(!isBlankText(placementReason) && { placementReason }),
              ...(emphasis && { emphasis }),
              ...(!hasNoLines(what) && { what: writtenLines(what) }),
              ...(!hasNoLines(why) && { why: writtenLines(why) }),
            },
          ]
        : [],
    ),
    ...(criteria.length > 0 && { qualification: Object.fromEntries(criteria) }),
  };
}
