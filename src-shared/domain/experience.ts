import { z } from 'zod';

const idSchema = z.uuid();

/** Where in life it was (method.md, "The conversation"): all count alike. In the order of a life. */
export const EXPERIENCE_PHASES = ['home', 'flight', 'norway'] as const;
export const experiencePhaseSchema = z.enum(EXPERIENCE_PHASES);
export type ExperiencePhase = z.infer<typeof experiencePhaseSchema>;

/** How it was worked, paid or not: all equal. */
export const EXPERIENCE_KINDS = ['paid', 'voluntary', 'household', 'informal'] as const;
export const experienceKindSchema = z.enum(EXPERIENCE_KINDS);
export type ExperienceKind = z.infer<typeof experienceKindSchema>;

/** Lengths are in UTF-16 code units. */
export const EXPERIENCE_LIMITS = { title: 500, place: 500, time: 40, tasks: 20_000, documented: 2_000 } as const;

/** Something the participant has done for a time, with its tasks; the statements about it point here. */
export const experienceSchema = z.object({
  id: idSchema,
  title: z.string(),
  place: z.string(),
  phase: experiencePhaseSchema,
  kind: experienceKindSchema,
  /** As the participant says it: a year, a month and a year, "before the war". Not a date. */
  from: z.string(),
  to: z.string(),
  tasks: z.string(),
});
export type Experience = z.infer<typeof experienceSchema>;

/** Education, a course or a certificate: documented elsewhere, so that no time of the conversation goes to it. */
export const documentedItemSchema = z.object({ id: idSchema, text: z.string() });
export type DocumentedItem = z.infer<typeof documentedItemSchema>;
