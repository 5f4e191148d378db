import { z } from 'zod';
import { outcomeExampleSchema } from '#shared/domain/outcome-example';
import { idSchema } from '#shared/domain/participant';
import { procedure } from './procedure';

export const outcomesContract = {
  /** Sentences of the library to start a competence's learning outcome from, the nearest first. */
  examples: procedure.input(z.object({ competenceId: idSchema })).output(z.array(outcomeExampleSchema)),
};
