import { z } from 'zod';
import { languageSchema } from '#shared/domain/text';
import { loggedBugSchema } from '#shared/domain/trouble';
import { procedure } from './procedure';

/** As long as the longest stack that is worth reading, in UTF-16 code units. */
const STACK_LIMIT = 20_000;

/** Bugs: what the window tells of its own, what the log holds, and a report on both that says nothing about people. */
export const troubleContract = {
  /** Writes a bug of the window into the log. Needs no open workspace. */
  note: procedure
    .input(z.object({ kind: z.string().max(200), stack: z.string().max(STACK_LIMIT) }))
    .output(z.object({ reference: z.string() })),
  /** What the log holds, newest first. */
  list: procedure.output(z.array(loggedBugSchema)),
  /** A text file that can be sent to whoever looks after the program. */
  report: procedure
    .input(z.object({ language: languageSchema }))
    .output(z.object({ fileName: z.string(), base64: z.string() })),
  /** Asks the user where the same file is to go and writes it there, also while the workspace is locked. */
  save: procedure.input(z.object({ language: languageSchema })).output(z.object({ savedAs: z.string().nullable() })),
};
