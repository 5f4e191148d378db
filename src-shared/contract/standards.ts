import { z } from 'zod';
import { standardSchema } from '#shared/domain/standard';
import { procedure } from './procedure';

export const standardsContract = {
  /** The whole library. */
  list: procedure.output(z.array(standardSchema)),
};
