import { goTo, listChanges, nextSteps, redo, undo } from '../history';
import type { Implementer } from '../implementer';
import type { Session } from '../session';

/** What was changed in a participant's description. */
export const historyRoutes = (os: Implementer, session: Session) => ({
  history: {
    list: os.history.list.handler(({ input }) => listChanges(session, input.participantId)),
    undo: os.history.undo.handler(({ input }) => undo(session, input.participantId)),
    redo: os.history.redo.handler(({ input }) => redo(session, input.participantId)),
    next: os.history.next.handler(({ input }) => nextSteps(session, input.participantId)),
    goTo: os.history.goTo.handler(({ input }) => goTo(session, input.participantId, input.changeId)),
  },
});
