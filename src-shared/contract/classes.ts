import { z } from 'zod';
import { classTableSchema } from '#shared/domain/class-table';
import { idSchema } from '#shared/domain/participant';
import { standardRefSchema } from '#shared/domain/standard';
import { languageSchema } from '#shared/domain/text';
import { procedure } from './procedure';

/** More than a class has, and few enough to be answered at once. */
export const MOST_MEMBERS = 200;

const request = z.object({
  /** In the order of the columns. */
  participantIds: z.array(idSchema).min(1).max(MOST_MEMBERS),
  standardRef: standardRefSchema,
  language: languageSchema,
  /** Numbers instead of names, in the table and in the files. */
  hideNames: z.boolean(),
});

const file = z.object({ fileName: z.string(), base64: z.base64() });

/** Several participants beside one standard. */
export const classesContract = {
  table: procedure.input(request).output(classTableSchema),
  docx: procedure.input(request).output(file),
  xlsx: procedure.input(request).output(file),
  csv: procedure.input(request).output(file),
};
