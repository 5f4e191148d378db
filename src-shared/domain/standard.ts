import { z } from 'zod';
import { dimensionIdSchema, placementSchema } from './placement';

const bothLanguages = z.strictObject({ nb: z.string().min(1), en: z.string().min(1) });
const listsInBothLanguages = z.strictObject({
  nb: z.array(z.string().min(1)).min(1),
  en: z.array(z.string().min(1)).min(1),
});

/** Ids and versions stand in file names, addresses and references. */
const name = z
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

/** How the interviews' competences spread over the dimensions, in per cent (case 3 of source 001). */
const sharesSchema = z.strictObject({
  'people-technology': z.number().min(0).max(100),
  'flexibility-routines': z.number().min(0).max(100),
  'pace-presence': z.number().min(0).max(100),
});

/** Where a standard comes from: report, year, case, who commissioned it, how many interviews, when (method.md). */
export const provenanceSchema = z.strictObject({
  report: z.string(),
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
  id: name,
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
  id: name,
  version: name,
  title: bothLanguages,
  /** `reference` is LO's word for a standard of an elected office. */
  kind: z.enum(['standard', 'reference']),
  source: provenanceSchema,
  competences: z.array(standardCompetenceSchema).min(1),
});
export type Standard = z.infer<typeof standardSchema>;
