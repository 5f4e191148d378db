import { logBug } from './log';
import type { Session } from './session';

/** What the user can tell us: under which reference the log has it, and where the log lies. */
export type Fault = { readonly reference: string; readonly log: string };

/**
 * A bug that nobody caught leaves the program in a state that nobody thought of: it is written down, and the shell says
 * so and ends. What was acknowledged is on the disk.
 */
export function onFault(session: Session, end: (fault: Fault) => void): void {
  const fail = (error: unknown) => end({ reference: logBug(session.logFile, error, 'shell'), log: session.logFile });
  process.on('uncaughtException', fail);
  process.on('unhandledRejection', fail);
}
