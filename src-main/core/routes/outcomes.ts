import type { Implementer } from '../implementer';
import { outcomeExamples } from '../outcomes';
import type { Session } from '../session';

/** Help with writing learning outcomes. */
export const outcomeRoutes = (os: Implementer, session: Session) => ({
  outcomes: { examples: os.outcomes.examples.handler(({ input }) => outcomeExamples(session, input.competenceId)) },
});
