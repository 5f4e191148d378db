import { z } from 'zod';
import { standardEntrySchema } from '#shared/domain/standard-entry';
import { procedure } from './procedure';

export const standardsContract = {
  /** The whole library: what comes with the program and the counsellor's own, every version. */
  list: procedure.output(z.array(standardEntrySchema)),
};
