import { implement, ORPCError } from '@orpc/server';
import { contract } from '#shared/contract/contract';
import { ExpectedError } from '#shared/domain/errors';
import { logBug } from './log';
import type { Session } from './session';

/**
 * What procedures are implemented with: expected errors cross as they are; anything else is a bug, which goes to the
 * log, and only its reference crosses.
 */
export function implementerFor(session: Session) {
  return implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      if (error instanceof ExpectedError) throw new ORPCError(error.code, { status: 422, data: error.data });
      // Input that the contract's schemas refuse is the caller's mistake, not a bug of the core.
      // What it said is left behind: the error's cause carries the whole input, a passphrase perhaps.
      if (error instanceof ORPCError && error.code === 'BAD_REQUEST') {
        throw new ORPCError('BAD_REQUEST', { message: error.message, data: error.data });
      }
      throw new ORPCError('BUG', { status: 500, data: { reference: logBug(session.logFile, error) } });
    }
  });
}

export type Implementer = ReturnType<typeof implementerFor>;
