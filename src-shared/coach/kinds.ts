import { z } from 'zod';

/**
 * What a statement can be marked for (docs/formats.md, "Kinds of hint"). The first four pass for competence and are not
 * (method: trait, task, education, title); the last three are about the wording.
 */
export const STATEMENT_KINDS = ['trait', 'task', 'education', 'title', 'vague', 'long', 'negative'] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

/** Beyond these, a learning outcome is marked for hard words and for having no verb of mastery. */
export const COACH_KINDS = [...STATEMENT_KINDS, 'hard', 'mastery'] as const;
export type CoachKind = (typeof COACH_KINDS)[number];
export const coachKindSchema = z.enum(COACH_KINDS);

/** Where a text stands. A label is a short name, so a hint there has to be surer. */
export const COACH_FIELDS = ['statement', 'label', 'outcome'] as const;
export type CoachField = (typeof COACH_FIELDS)[number];
export const coachFieldSchema = z.enum(COACH_FIELDS);

/** A place in a text, in UTF-16 code units of the text as it was given. */
export type Span = { readonly start: number; readonly end: number };

export type Hint = Span & { readonly kind: CoachKind };
