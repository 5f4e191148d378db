import { z } from 'zod';
import { lockAfterSchema } from '../domain/locking';
import { procedure } from './procedure';

const lockingSchema = z.object({ minutes: lockAfterSchema });

/** When the workspace locks itself. */
export const lockingContract = {
  get: procedure.output(lockingSchema),
  set: procedure.input(lockingSchema).output(lockingSchema),
  /** Somebody uses the window: keys or pointer, and nothing else. */
  active: procedure.output(z.void()),
};
