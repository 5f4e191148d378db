import { RPCHandler } from '@orpc/server/message-port';
import { startBackground } from '../core/background';
import { openDemo } from '../core/demo';
import { createRouter } from '../core/router';
import type { Session } from '../core/session';

/** What answers the calls of a page that is connected to it. */
export type Core = RPCHandler<Record<never, never>>;

/**
 * Everything that can be done with records. It takes a while to load, so the window is opened beside it and its first
 * calls wait (connect.ts).
 */
export async function serveCore(session: Session): Promise<Core> {
  if (session.demo) await openDemo(session);
  startBackground(session);
  return new RPCHandler(createRouter(session));
}
