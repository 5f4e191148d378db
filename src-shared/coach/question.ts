import { z } from 'zod';

/**
 * What a question is after (method.md, "The conversation"): open ones begin; then behind the task, and what shows level,
 * extent, responsibility, complexity, duration, and how it was learnt. In the order they are usually asked.
 */
export const QUESTION_GROUPS = [
  'open',
  'behind',
  'responsibility',
  'extent',
  'complexity',
  'learning',
  'level',
  'duration',
] as const;
export const questionGroupSchema = z.enum(QUESTION_GROUPS);
export type QuestionGroup = z.infer<typeof questionGroupSchema>;

/** Fits whatever the participant tells about. */
export const ANY_TOPIC = 'any';

/** A question of the bank, as it is said aloud. */
export const questionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*(-\d+)?$/),
  group: questionGroupSchema,
  topics: z.array(z.string()).min(1),
  nb: z.string().min(1),
  en: z.string().min(1),
});
export type Question = z.infer<typeof questionSchema>;

/** Words by which an answer is known to be there: beginnings of words, or whole words with `=`; `#` is a number. */
const signalSchema = z.strictObject({ nb: z.array(z.string()), en: z.array(z.string()) });

/** `resources/questions/questions.json`. */
export const questionBankSchema = z.strictObject({
  /** By topic: the concepts of the lexicon it is about. */
  topics: z.record(z.string(), z.array(z.string())),
  /** By group: what shows that it has been answered. */
  answered: z.partialRecord(questionGroupSchema, signalSchema),
  questions: z.array(questionSchema),
});
export type QuestionBank = z.infer<typeof questionBankSchema>;
