import { z } from 'zod';

/** Where a bug showed: in the core, in the shell around it, or in the window. */
export const TROUBLE_PLACES = ['core', 'shell', 'window'] as const;
export type TroublePlace = (typeof TROUBLE_PLACES)[number];

/** A bug as the log has it: nothing that anybody typed, no name, no path. */
export const loggedBugSchema = z.object({
  /** ISO 8601 in UTC. */
  time: z.iso.datetime(),
  /** What the user was shown, by which a bug is found again. */
  reference: z.string().regex(/^[0-9a-f]{8}$/),
  /** Of the program. */
  version: z.string(),
  place: z.enum(TROUBLE_PLACES),
  /** The kind of error, as programs call it. */
  kind: z.string(),
  /** The system's word for what failed (`EIO`), where there is one. */
  code: z.string().optional(),
  /** Where in the code, innermost first. */
  frames: z.array(z.string()),
});
export type LoggedBug = z.infer<typeof loggedBugSchema>;
