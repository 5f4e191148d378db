import { backUpInBackground } from './backups';
import { watchIdleTime } from './locking';
import type { Session } from './session';
import { erasuresTakenUp } from './take-up-erasures';
import { tidyLog } from './tidy-log';

/**
 * Everything that goes on beside the calls while a workspace is open. Both shells start it; tests of a single call do
 * without.
 */
export function startBackground(session: Session): void {
  session.whileOpen(erasuresTakenUp(session));
  backUpInBackground(session);
  // A demo has no passphrase to come back with, and nobody to hide.
  if (!session.demo) session.whileOpen(() => watchIdleTime(session));
  tidyLog(session);
}
