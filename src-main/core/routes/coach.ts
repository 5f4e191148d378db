import { hintsFor } from '../coach';
import type { Implementer } from '../implementer';
import type { Session } from '../session';

/** Quiet hints while the counsellor writes. */
export const coachRoutes = (os: Implementer, session: Session) => ({
  coach: { hints: os.coach.hints.handler(({ input }) => hintsFor(session, input)) },
});
