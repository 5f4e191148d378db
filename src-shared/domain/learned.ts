import { z } from 'zod';
import { idSchema } from './participant';
import { dimensionIdSchema } from './placement';
import { standardRefSchema } from './standard';
import { localizedTextSchema } from './text';

const bothLanguages = z.object({ nb: z.string(), en: z.string() });
const namedSchema = z.object({ id: z.string(), label: bothLanguages });

/** One of the decisions behind what has been learnt; it stands for all that say the same about the same name. */
export const lessonKeySchema = z.object({ competenceId: idSchema, standardRef: standardRefSchema });
export type LessonKey = z.infer<typeof lessonKeySchema>;

/**
 * What the counsellor has decided about competences of one name, once or many times, always the same. Whose they were
 * is not said.
 */
export const learnedSchema = lessonKeySchema.extend({
  label: localizedTextSchema,
  /** What it answers to; null: it is additional. */
  answer: namedSchema.nullable(),
  /** What had been suggested and was not right. */
  turnedDown: namedSchema.nullable(),
  /** When it was decided or changed last; ISO 8601, UTC. */
  learnedAt: z.string(),
  /** Something else was decided about the same name at another time. */
  disputed: z.boolean(),
});
export type Learned = z.infer<typeof learnedSchema>;

/** What has been learnt beside one standard, in whatever version. */
export const learnedStandardSchema = z.object({
  standardId: z.string(),
  title: bothLanguages,
  /** The key competences of the newest version: what a lesson can be changed to. */
  competences: z.array(namedSchema.extend({ dimension: dimensionIdSchema })),
  /** Newest first. */
  learned: z.array(learnedSchema),
});
export type LearnedStandard = z.infer<typeof learnedStandardSchema>;

export const memorySchema = z.object({
  /** False: nothing of it is used, but all of it is kept. */
  applied: z.boolean(),
  standards: z.array(learnedStandardSchema),
});
export type Memory = z.infer<typeof memorySchema>;
