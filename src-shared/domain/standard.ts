import { z } from 'zod';
import { dimensionIdSchema, dimensionOf, placementSchema } from './placement';
import { QUALIFICATION_CRITERIA } from './qualification';

/** Generous: they keep a hostile file from stopping the window. Texts are measured in UTF-16 code units. */
export const STANDARD_LIMITS = { text: 20_000, lines: 100, competences: 500 } as const;

const text = z
  .string()
  .max(STANDARD_LIMITS.text)
  .refine((value) => value.trim() !== '', { params: { expected: 'string' } });
const bothLanguages = z.strictObject({ nb: text, en: text });
const lines = z.array(text).min(1).max(STANDARD_LIMITS.lines);
const listsInBothLanguages = z.strictObject({ nb: lines, en: lines });

/** Ids and versions stand in file names, addresses and references. */
export const standardNameSchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);

/**
 * One version of a standard, as records and reports keep it: `butikkmedarbeider@1`. A description that was compared
 * with a version stays with that version until the counsellor takes a newer one.
 */
export const standardRefSchema = z
  .string()
  .max(201)
  .regex(/^[^@]+@[^@]+$/);

/** @returns the reference to this version of the standard */
export const refOf = ({ id, version }: { readonly id: string; readonly version: string }): string => `${id}@${version}`;

/** @returns which standard the reference is to, whatever the version */
export const idOfRef = (ref: string): string => ref.slice(0, ref.indexOf('@'));

/** How the interviews' competences spread over the dimensions, in per cent (case 3 of source 001). */
export const sharesSchema = z.strictObject({
  'people-technology': z.number().min(0).max(100),
  'flexibility-routines': z.number().min(0).max(100),
  'pace-presence': z.number().min(0).max(100),
});

/** Where a standard comes from: report, year, case, who commissioned it, how many interviews, when (method.md). */
export const provenanceSchema = z.strictObject({
  report: text,
  year: z.number().int(),
  case: bothLanguages,
  commissionedBy: bothLanguages,
  /** Number of interviews, null where the source gives none. */
  interviews: z.number().int().nullable(),
  /** When the interviews were held, null where the source does not say. */
  period: bothLanguages.nullable(),
  /** How many competences the interviews gave before the key ones were chosen, null where the source does not say. */
  competencesFound: z.number().int().nullable().optional(),
  shares: sharesSchema.optional(),
  note: bothLanguages.optional(),
});

export const standardCompetenceSchema = z.strictObject({
  id: standardNameSchema,
  label: bothLanguages,
  outcomes: listsInBothLanguages,
  dimension: dimensionIdSchema,
  placement: placementSchema,
  /** Why it sits there, where the source gives a reason. */
  placementReason: bothLanguages.optional(),
  /** Whether it carries leadership or management (case 3 of source 001 makes this split for a leader's role). */
  emphasis: z.enum(['leadership', 'management']).optional(),
  what: listsInBothLanguages.optional(),
  why: listsInBothLanguages.optional(),
});
export type StandardCompetence = z.infer<typeof standardCompetenceSchema>;

export const standardSchema = z.strictObject({
  id: standardNameSchema,
  version: standardNameSchema,
  title: bothLanguages,
  /** `reference` is LO's word for a standard of an elected office. */
  kind: z.enum(['standard', 'reference']),
  source: provenanceSchema,
  competences: z.array(standardCompetenceSchema).min(1).max(STANDARD_LIMITS.competences),
  /** Step 4 of the method: only the criteria that have been filled in. */
  qualification: z.partialRecord(z.enum(QUALIFICATION_CRITERIA), bothLanguages).optional(),
});
export type Standard = z.infer<typeof standardSchema>;

/** What a schema of a single field cannot see: ids are unique, and each dimension is that of the placement. */
export function checkCompetences(
  { competences }: Pick<Standard, 'competences'>,
  context: { addIssue(issue: { code: 'custom'; path: PropertyKey[]; params: Record<string, string> }): void },
): void {
  const ids = new Set<string>();
  for (const [index, { id, dimension, placement }] of competences.entries()) {
    if (ids.has(id)) {
      context.addIssue({ code: 'custom', path: ['competences', index, 'id'], params: { expected: 'uniqueId' } });
    }
    ids.add(id);
    const values = dimensionOf(placement);
    if (dimension !== values) {
      const path = ['competences', index, 'dimension'];
      context.addIssue({ code: 'custom', path, params: { expected: 'format', values } });
    }
  }
}
