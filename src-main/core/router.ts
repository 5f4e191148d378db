import { implementerFor } from './implementer';
import { classRoutes } from './routes/classes';
import { coachRoutes } from './routes/coach';
import { lessonRoutes } from './routes/lessons';
import { libraryRoutes } from './routes/library';
import { ownStandardRoutes } from './routes/own-standards';
import { recordRoutes } from './routes/records';
import { standardRoutes } from './routes/standards';
import { workspaceRoutes } from './routes/workspace';
import type { Session } from './session';

/** The contract, implemented on a session. Both shells serve this and nothing else. */
export function createRouter(session: Session) {
  const os = implementerFor(session);
  return os.router({
    ...workspaceRoutes(os, session),
    ...recordRoutes(os, session),
    ...standardRoutes(os, session),
    ...ownStandardRoutes(os, session),
    ...classRoutes(os, session),
    ...lessonRoutes(os, session),
    ...libraryRoutes(os, session),
    ...coachRoutes(os, session),
  });
}

export type Router = ReturnType<typeof createRouter>;
