import { z } from 'zod';

/** Lengths are in UTF-16 code units. */
export const OFFICE_LIMITS = { counsellor: 200, name: 300, contact: 500 } as const;

/** In bytes: a logo goes into every report. */
export const LOGO_LIMIT = 1_000_000;
export const LOGO_LIMIT_WORDS = '1 MB';

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

/** Who sends the reports of this workspace. */
export const officeSchema = z.object({
  /** Who has led the conversation, as it is to stand in the report. */
  counsellor: z.string(),
  name: z.string(),
  /** A line with address, telephone or e-mail. */
  contact: z.string(),
  logo: logoSchema.nullable(),
  /** The office's own DOCX, whose styles, header and footer the reports take; null where there is none. */
  template: z.object({ fileName: z.string(), addedAt: z.string() }).nullable(),
});
export type Office = z.infer<typeof officeSchema>;

export const NO_OFFICE: Office = { counsellor: '', name: '', contact: '', logo: null, template: null };
