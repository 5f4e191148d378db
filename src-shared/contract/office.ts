import { z } from 'zod';
import { LOGO_LIMIT, OFFICE_LIMITS, officeSchema, TEMPLATE_LIMITS } from '#shared/domain/office';
import { languageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

/** Who sends the reports of this workspace. */
export const officeContract = {
  get: procedure.output(officeSchema),
  /** What is not given stays as it is. */
  save: procedure
    .input(
      z.object({
        counsellor: z.string().max(OFFICE_LIMITS.counsellor).optional(),
        name: z.string().max(OFFICE_LIMITS.name).optional(),
        contact: z.string().max(OFFICE_LIMITS.contact).optional(),
      }),
    )
    .output(officeSchema),
  /** A PNG or JPEG picture. What is too large is refused with a reason, so a little more than the limit comes through. */
  setLogo: procedure
    .input(z.object({ base64: z.base64().max(Math.ceil((LOGO_LIMIT * 4) / 3) + 100_000) }))
    .output(officeSchema),
  removeLogo: procedure.output(officeSchema),
  /** A .docx or .dotx; the answer says what is taken from it. A little more than the limit comes through, as for a logo. */
  setTemplate: procedure
    .input(
      z.object({
        fileName: z.string().max(1_000),
        base64: z.base64().max(Math.ceil((TEMPLATE_LIMITS.packed * 4) / 3) + 100_000),
      }),
    )
    .output(officeSchema),
  removeTemplate: procedure.output(officeSchema),
  /** A document to begin a template from. */
  templateExample: procedure
    .input(z.object({ language: languageSchema }))
    .output(z.object({ fileName: z.string(), base64: z.base64() })),
};
