import { z } from 'zod';
import { questionSchema } from '#shared/coach/question';
import { EXPERIENCE_LIMITS } from '#shared/domain/experience';
import { LIMITS } from '#shared/domain/participant';
import { procedure } from './procedure';

const ids = z.array(z.string().max(100)).max(1_000);

/** Questions for the conversation, always in both languages: the interpreter reads the other one. */
export const questionsContract = {
  /** What to ask next, some five questions; see `chooseQuestions`. */
  next: procedure
    .input(
      z.object({
        /** The statement being written or, between two, the last one. */
        text: z.string().max(LIMITS.statement),
        /** What the experience it is about is called, and its tasks. */
        tasks: z.string().max(EXPERIENCE_LIMITS.title + 1 + EXPERIENCE_LIMITS.tasks),
        asked: ids,
        /** What stands there now: it stays as long as it fits, so that nothing jumps while somebody reads it. */
        shown: ids,
        /** Counts the statements: from one to the next, other questions of the same kind get their turn. */
        turn: z.number().int().nonnegative(),
      }),
    )
    .output(z.array(questionSchema)),
  /** The whole bank, in its order. */
  all: procedure.output(z.array(questionSchema)),
};
