import { z } from 'zod';

/** What can be told of a person by: `word` is what the counsellor has said is to be hidden as well. */
export const HIDDEN_KINDS = ['name', 'place', 'origin', 'contact', 'number', 'birth', 'age', 'word'] as const;
export const hiddenKindSchema = z.enum(HIDDEN_KINDS);
export type HiddenKind = z.infer<typeof hiddenKindSchema>;

/** Where in a description something was hidden. */
export const HIDDEN_FIELDS = [
  'name',
  'title',
  'place',
  'time',
  'tasks',
  'statement',
  'documented',
  'label',
  'outcome',
  'personalOutcome',
  'why',
  'evidence',
  'short',
  'standard',
] as const;
export const hiddenFieldSchema = z.enum(HIDDEN_FIELDS);
export type HiddenField = z.infer<typeof hiddenFieldSchema>;

/** How often each kind was hidden: this may go into a document. */
export const hiddenCountSchema = z.object({ kind: hiddenKindSchema, count: z.number().int().positive() });
export type HiddenCount = z.infer<typeof hiddenCountSchema>;

/** Something that was hidden, for the counsellor alone: the value never goes into a document. */
export const hiddenEntrySchema = z.object({
  kind: hiddenKindSchema,
  value: z.string(),
  count: z.number().int().positive(),
  fields: z.array(hiddenFieldSchema),
});
export type HiddenEntry = z.infer<typeof hiddenEntrySchema>;

/** A piece of a text that tells who somebody is; offsets in UTF-16 code units, `end` not included. */
export type Span = { readonly start: number; readonly end: number; readonly kind: HiddenKind };

/** @returns how often each kind was hidden, in the order of the kinds, without what it was */
export const countsOf = (entries: readonly HiddenEntry[]): HiddenCount[] =>
  HIDDEN_KINDS.flatMap((kind): HiddenCount[] => {
    const count = entries.filter((entry) => entry.kind === kind).reduce((sum, entry) => sum + entry.count, 0);
    return count > 0 ? [{ kind, count }] : [];
  });
