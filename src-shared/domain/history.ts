import { z } from 'zod';

/** What a change was about, as a counsellor would say it. */
export const CHANGE_SUBJECTS = [
  'participant',
  'preparation',
  'standards',
  'statement',
  'experience',
  'documented',
  'competence',
  'label',
  'outcome',
  'why',
  'placement',
  'key',
  'order',
  'merged',
  'keptApart',
  'evidence',
  'decision',
  'personalOutcome',
  'reportText',
  'reportChoices',
  'taken',
  'unknownFields',
] as const;
export const changeSubjectSchema = z.enum(CHANGE_SUBJECTS);
export type ChangeSubject = z.infer<typeof changeSubjectSchema>;

export const CHANGE_ACTIONS = ['added', 'changed', 'removed'] as const;
export const changeActionSchema = z.enum(CHANGE_ACTIONS);
export type ChangeAction = z.infer<typeof changeActionSchema>;

/** One change to a participant's description, as the history shows it. */
export const changeSchema = z.object({
  id: z.number().int(),
  /** ISO 8601, UTC. */
  at: z.string(),
  subject: changeSubjectSchema,
  action: changeActionSchema,
  /** What it is called or says; blank where it has no words. */
  what: z.string(),
  /** Texts before and after, where a text was changed; for a placement its ids, null where it is not placed. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Taken back, and can be done again. */
  undone: z.boolean(),
});
export type Change = z.infer<typeof changeSchema>;

/** Whether there is something to take back, and something taken back that can be done again. */
export const undoStateSchema = z.object({ undo: z.boolean(), redo: z.boolean() });
export type UndoState = z.infer<typeof undoStateSchema>;

/** The change that undo would take back, and the one that redo would do again. */
export const nextStepsSchema = z.object({ undo: changeSchema.nullable(), redo: changeSchema.nullable() });
export type NextSteps = z.infer<typeof nextStepsSchema>;

/** The history shows this many, the latest: as many as anybody reads through. */
export const SHOWN_CHANGES = 200;
