import { z } from 'zod';
import { logoSchema } from '#shared/domain/office';
import { dimensionIdSchema } from '#shared/domain/placement';
import { languageSchema, textLanguageSchema } from '#shared/domain/text';
import { balancePictureSchema } from './picture/balance-picture';

/**
 * What a report says, before it is a DOCX or a preview. Both are drawn from this and from nothing else, so that the
 * document says exactly what the screen says. Every piece of text knows which language it is in.
 */
export const runSchema = z.object({
  text: z.string(),
  language: textLanguageSchema,
  emphasis: z.enum(['strong', 'muted']).optional(),
});
export type Run = z.infer<typeof runSchema>;

export const paragraphSchema = z.object({ runs: z.array(runSchema) });
export type Paragraph = z.infer<typeof paragraphSchema>;

/**
 * `additional` is pink and nothing else is; it always comes with the sign and the word in the text.
 * `notDescribed` is neutral: it is never drawn as a failing.
 */
export const cellToneSchema = z.enum(['plain', 'additional', 'notDescribed']);
export type CellTone = z.infer<typeof cellToneSchema>;

export const cellSchema = z.object({ paragraphs: z.array(paragraphSchema), tone: cellToneSchema });
export type Cell = z.infer<typeof cellSchema>;

export const tableSchema = z.object({
  kind: z.literal('table'),
  /** What the table shows, for those who hear it instead of seeing it. */
  description: z.string(),
  /** Shares of the width; they add up to 1. */
  columns: z.array(z.object({ title: z.string(), share: z.number() })),
  /**
   * A `span` row is a single cell across the table that names what follows: a dimension, which then stands in
   * `dimension` so that it can have the dimension's mark, or those that have not been placed.
   */
  rows: z.array(z.object({ span: z.boolean(), dimension: dimensionIdSchema.optional(), cells: z.array(cellSchema) })),
});
export type ReportTable = z.infer<typeof tableSchema>;

export const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: z.string() }),
  z.object({ kind: z.literal('paragraph'), style: z.enum(['lead', 'body', 'note']), runs: z.array(runSchema) }),
  z.object({ kind: z.literal('list'), items: z.array(paragraphSchema) }),
  /** The balance model; drawn from what it says by `drawBalancePicture`. */
  z.object({ kind: z.literal('picture'), picture: balancePictureSchema }),
  /** The office's logo. */
  z.object({ kind: z.literal('logo'), logo: logoSchema, description: z.string() }),
  tableSchema,
]);
export type ReportBlock = z.infer<typeof blockSchema>;

export const SECTION_IDS = [
  'title',
  'short',
  'bullets',
  'competences',
  'model',
  'background',
  'qualification',
  'comparison',
  'additions',
  'evidence',
  'experiences',
  'class',
  'consent',
  'signature',
  'hidden',
  'access',
  'about',
] as const;

export const sectionSchema = z.object({
  id: z.enum(SECTION_IDS),
  /** The section's heading, in the report's language; the title section's is the document's title. */
  heading: z.string(),
  blocks: z.array(blockSchema),
});
export type ReportSection = z.infer<typeof sectionSchema>;

/** A text that exists in another language only, and is therefore shown in that one, tagged as such. */
export const otherLanguageSchema = z.discriminatedUnion('part', [
  z.object({
    part: z.enum(['label', 'outcome', 'why']),
    competenceId: z.string(),
    language: textLanguageSchema,
  }),
  z.object({
    part: z.literal('personalOutcome'),
    standardRef: z.string(),
    standardCompetenceId: z.string(),
    language: textLanguageSchema,
  }),
  /** Free text, which is in one language for good: once for all there is of it. */
  z.object({ part: z.enum(['evidence', 'experiences', 'documented']), language: textLanguageSchema }),
]);
export type OtherLanguageText = z.infer<typeof otherLanguageSchema>;

export const reportModelSchema = z.object({
  language: languageSchema,
  /** How the page lies; upright when left out. */
  orientation: z.enum(['portrait', 'landscape']).optional(),
  /** How large the letters are; usual when left out. */
  type: z.enum(['usual', 'large']).optional(),
  /** For the document's properties: never any personal data. */
  title: z.string(),
  subject: z.string(),
  fileName: z.string(),
  sections: z.array(sectionSchema),
  otherLanguage: z.array(otherLanguageSchema),
});
export type ReportModel = z.infer<typeof reportModelSchema>;
