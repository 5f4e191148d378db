import { z } from 'zod';
import { LOGO_LIMIT, OFFICE_LIMITS, officeSchema } from '#shared/domain/office';
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
};
