import type { Session } from './session';
import { erasuresTakenUp } from './take-up-erasures';

/**
 * Everything that goes on beside the calls while a workspace is open. Both shells start it; tests of a single call do
 * without.
 */
export function startBackground(session: Session): void {
  session.whileOpen(erasuresTakenUp(session));
}
