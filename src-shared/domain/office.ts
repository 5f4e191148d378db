import { z } from 'zod';

/** Lengths are in UTF-16 code units. */
export const OFFICE_LIMITS = { counsellor: 200, name: 300, contact: 500 } as const;

/** In bytes: a logo goes into every report. */
export const LOGO_LIMIT = 1_000_000;
export const LOGO_LIMIT_WORDS = '1\u00a0MB';

/** In pixels on either side: more than any page prints, and unpacked it is read in a moment. */
export const LOGO_SIDE_LIMIT = 6_000;

/** A picture that documents and the window can both show. */
export const logoSchema = z.object({
  type: z.enum(['png', 'jpeg']),
  base64: z.base64(),
  /** In pixels. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
});
export type Logo = z.infer<typeof logoSchema>;

/** In bytes: of the file, and of everything in it when unpacked. */
export const TEMPLATE_LIMITS = { packed: 10_000_000, unpacked: 50_000_000 } as const;

/**
 * What of a template's contents does not come along. `text`: what its pages say; `links`: what would be fetched from
 * elsewhere; `embedded`: objects of other programs; `changes`: tracked ones; `fields`: those that fetch or run something;
 * `pictures`: of kinds that not every program shows; `page`: a text area too narrow for the tables.
 */
export const TEMPLATE_LEFT_OUT = [
  'text',
  'links',
  'embedded',
  'comments',
  'changes',
  'data',
  'fields',
  'fonts',
  'pictures',
  'page',
] as const;
export type TemplateLeftOut = (typeof TEMPLATE_LEFT_OUT)[number];

/** The report's own styles, as people speak of them. */
export const TEMPLATE_STYLES = ['title', 'headings', 'body', 'lists', 'tables'] as const;
export type TemplateStyle = (typeof TEMPLATE_STYLES)[number];

/** What the reports take from the template, told where it is chosen. */
export const templateTakenSchema = z.object({
  /** Those that look as in the template; the others have its fonts and colours. */
  styles: z.array(z.enum(TEMPLATE_STYLES)),
  header: z.boolean(),
  footer: z.boolean(),
  pictures: z.number().int(),
  page: z.boolean(),
  leftOut: z.array(z.enum(TEMPLATE_LEFT_OUT)),
});
export type TemplateTaken = z.infer<typeof templateTakenSchema>;

/** Who sends the reports of this workspace. */
export const officeSchema = z.object({
  /** Who has led the conversation, as it is to stand in the report. */
  counsellor: z.string(),
  name: z.string(),
  /** A line with address, telephone or e-mail. */
  contact: z.string(),
  logo: logoSchema.nullable(),
  /** The office's own DOCX, whose styles, header and footer the reports take; null where there is none. */
  template: z.object({ fileName: z.string(), addedAt: z.string(), taken: templateTakenSchema }).nullable(),
});
export type Office = z.infer<typeof officeSchema>;

export const NO_OFFICE: Office = { counsellor: '', name: '', contact: '', logo: null, template: null };
