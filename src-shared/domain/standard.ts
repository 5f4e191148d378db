import { z } from 'zod';
import { dimensionIdSchema, placementSchema } from './placement';

const bothLanguages = z.strictObject({ nb: z.string().min(1), en: z.string().min(1) });
const listsInBothLanguages = z.strictObject({
  nb: z.array(z.string().min(1)).min(1),
  en: z.array(z.string().min(1)).min(1),
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
  note: bothLanguages.optional(),
});

export const standardCompetenceSchema = z.strictObject({
  id: z.string().min(1),
  label: bothLanguages,
  outcomes: listsInBothLanguages,
  dimension: dimensionIdSchema,
  placement: placementSchema,
  what: listsInBothLanguages.optional(),
  why: listsInBothLanguages.optional(),
});
export type StandardCompetence = z.infer<typeof standardCompetenceSchema>;

export const standardSchema = z.strictObject({
  id: z.string().min(1),
  version: z.string().min(1),
  title: bothLanguages,
  /** `reference` is LO's word for a standard of an elected office. */
  kind: z.enum(['standard', 'reference']),
  source: provenanceSchema,
  competences: z.array(standardCompetenceSchema).min(1),
});
export type Standard = z.infer<typeof standardSchema>;
