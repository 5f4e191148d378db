import { z } from 'zod';
import { idSchema } from './participant';
import { daySchema } from './preparation';

/**
 * Which day counts. What was agreed with the participant is a promise: the counsellor can set an earlier day, never a
 * later one; that takes a new consent. The workspace's own period is for those of whom neither is there.
 */
export const RETENTION_REASONS = ['withdrawn', 'agreed', 'chosen', 'period'] as const;
export const retentionReasonSchema = z.enum(RETENTION_REASONS);

/** Length in UTF-16 code units. */
export const FILED_AS_LIMIT = 200;

/** In months after the last change. */
export const RETENTION_PERIODS = [3, 6, 12, 24, 36, 60] as const;
export const retentionMonthsSchema = z.number().int().min(1).max(120);

/** A day is due when it is within so many days; overdue when it has come. */
export const DUE_WITHIN_DAYS = 30;

export const retentionSchema = z.object({
  /** The day that counts, and why; null where none is set. */
  deleteOn: daySchema.nullable(),
  because: retentionReasonSchema.nullable(),
  /** The day the counsellor has set. */
  chosen: daySchema.nullable(),
  /** The last day agreed in a consent that stands. */
  agreed: daySchema.nullable(),
  /** When it was noted that the documents are filed, and what the archive calls them. */
  filedOn: daySchema.nullable(),
  filedAs: z.string(),
});
export type Retention = z.infer<typeof retentionSchema>;

/** Somebody whose day is near or past. */
export const dueSchema = retentionSchema
  .pick({ filedOn: true })
  .extend({ participantId: idSchema, name: z.string(), deleteOn: daySchema, because: retentionReasonSchema });
export type Due = z.infer<typeof dueSchema>;
