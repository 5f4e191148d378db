import { removeDocumented, removeExperience, saveDocumented, saveExperience, setExperienceOrder } from '../experiences';
import type { Implementer } from '../implementer';
import { allQuestions, nextQuestions } from '../questions';
import type { Session } from '../session';

/** What the participant has done, what is documented elsewhere, and the questions to ask about it. */
export const experienceRoutes = (os: Implementer, session: Session) => ({
  experiences: {
    save: os.experiences.save.handler(({ input }) => saveExperience(session, input.participantId, input.experience)),
    remove: os.experiences.remove.handler(({ input }) => removeExperience(session, input.experienceId)),
    order: os.experiences.order.handler(({ input }) =>
      setExperienceOrder(session, input.participantId, input.experienceIds),
    ),
  },
  documented: {
    save: os.documented.save.handler(({ input }) => saveDocumented(session, input.participantId, input.item)),
    remove: os.documented.remove.handler(({ input }) => removeDocumented(session, input.itemId)),
  },
  questions: {
    next: os.questions.next.handler(({ input }) => nextQuestions(input)),
    all: os.questions.all.handler(() => allQuestions()),
  },
});
