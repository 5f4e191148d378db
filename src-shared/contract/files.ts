import { z } from 'zod';
import { extensionOf } from '#shared/report/file-name';
import { procedure } from './procedure';

/** The largest file that is saved, in bytes: more than twice the largest that we make. */
export const SAVE_LIMIT = 64 * 1024 * 1024;

const BASE64_LIMIT = Math.ceil(SAVE_LIMIT / 3) * 4;

export const filesContract = {
  /** Whether this shell saves files and makes PDFs itself; where it does not, the browser does, in its own way. */
  abilities: procedure.output(z.object({ canSave: z.boolean(), canMakePdf: z.boolean() })),
  /** Asks the user where a file is to go and writes it there. `savedAs` is the name it got; null when nothing was saved. */
  save: procedure
    .input(
      z.object({
        fileName: z
          .string()
          .max(1_000)
          .refine((name) => extensionOf(name) !== null),
        base64: z.string().max(BASE64_LIMIT).pipe(z.base64()),
      }),
    )
    .output(z.object({ savedAs: z.string().nullable() })),
};
