import { z } from 'zod';
import { logEntrySchema } from '#shared/domain/record-log';
import { procedure } from './procedure';

export const recordLogContract = {
  /** What was exported, handed over and erased, newest first. */
  list: procedure.output(z.array(logEntrySchema)),
};
