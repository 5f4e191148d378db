import type { Implementer } from '../implementer';
import { listLog } from '../record-log';
import type { Session } from '../session';

/** What was done with records. */
export const recordLogRoutes = (os: Implementer, session: Session) => ({
  recordLog: { list: os.recordLog.list.handler(() => listLog(session)) },
});
