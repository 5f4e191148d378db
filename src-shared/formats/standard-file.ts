import { z } from 'zod';
import { checkCompetences, type Standard, standardSchema } from '#shared/domain/standard';

export const STANDARD_FORMAT = 'balansepunkt/standard@1';

/** `balansepunkt/standard@1`: a standard as a file. Unknown fields are refused by name. */
export const standardFileSchema = standardSchema
  .extend({ format: z.literal(STANDARD_FORMAT) })
  .superRefine(checkCompetences);

/** @throws ZodError when the file is not a standard */
export function parseStandardFile(file: unknown): Standard {
  const { format: _format, ...standard } = standardFileSchema.parse(file);
  return standard;
}

/** The standard as the text of a file, the format first. */
export const writeStandardFile = (standard: Standard): string =>
  `${JSON.stringify({ format: STANDARD_FORMAT, ...standard }, null, 2)}\n`;
