import type { Implementer } from '../implementer';
import { changeLesson, forgetLesson, getMemory, setLessonsApplied } from '../memory';
import type { Session } from '../session';

/** What decisions have taught the program. */
export const lessonRoutes = (os: Implementer, session: Session) => ({
  lessons: {
    get: os.lessons.get.handler(() => getMemory(session)),
    setApplied: os.lessons.setApplied.handler(({ input }) => setLessonsApplied(session, input.applied)),
    change: os.lessons.change.handler(({ input: { standardCompetenceId, ...key } }) =>
      changeLesson(session, key, standardCompetenceId),
    ),
    forget: os.lessons.forget.handler(({ input }) => forgetLesson(session, input)),
  },
});
