import type { Implementer } from '../implementer';
import { addPractice, findPractice } from '../practice';
import type { Session } from '../session';

/** The guided tour's invented participant. */
export const guideRoutes = (os: Implementer, session: Session) => ({
  guide: {
    practice: os.guide.practice.handler(() => findPractice(session)),
    addPractice: os.guide.addPractice.handler(({ input }) => addPractice(session, input.participantId, input.language)),
  },
});
