import { z } from 'zod';
import { idSchema } from './participant';

/** What becomes of somebody who is here already: a second one, the file in place of what is here, or both together. */
export const TAKE_WAYS = ['new', 'replace', 'merge'] as const;
export const takeWaySchema = z.enum(TAKE_WAYS);
export type TakeWay = z.infer<typeof takeWaySchema>;

/** Whose word counts where both say something else. */
export const WINNERS = ['here', 'file'] as const;
export const winnerSchema = z.enum(WINNERS);
export type Winner = z.infer<typeof winnerSchema>;

/** What of a participant is counted in a preview. */
export const COUNTED = [
  'statements',
  'experiences',
  'documented',
  'competences',
  'evidence',
  'decisions',
  'personalOutcomes',
  'consents',
  'versions',
] as const;
const countsSchema = z.record(z.enum(COUNTED), z.number());
export type Counts = z.infer<typeof countsSchema>;

/** What two descriptions of the same participant say differently. */
export const DIFFERING = [
  'name',
  'language',
  'spokenLanguage',
  'interpreter',
  'privateNotes',
  'experience',
  'statement',
  'label',
  'outcome',
  'why',
  'placement',
  'key',
  'evidence',
  'decision',
  'personalOutcome',
  'reportForm',
  'reportVoice',
  'reportParts',
  'reportShort',
] as const;
export const differenceSchema = z.object({
  what: z.enum(DIFFERING),
  /** The competence it is about; blank where it is about none. */
  about: z.string(),
  here: z.string(),
  file: z.string(),
});
export type Difference = z.infer<typeof differenceSchema>;

/** So many are shown; the rest is counted. */
export const SHOWN_DIFFERENCES = 30;

export const carriedStateSchema = z.enum(['new', 'here', 'copy']);
export type CarriedState = z.infer<typeof carriedStateSchema>;

/** What a file says before anything of it is taken in. */
export const participantPreviewSchema = z.object({
  name: z.string(),
  /** ISO 8601, UTC; null when the file does not say. */
  savedAt: z.string().nullable(),
  sealed: z.boolean(),
  counts: countsSchema,
  hasPrivateNotes: z.boolean(),
  /** Standards of somebody's own that come along. */
  standards: z.array(z.object({ title: z.object({ nb: z.string(), en: z.string() }), state: carriedStateSchema })),
  /** Fields this version does not know; they are kept and go out again with the next file. */
  unknown: z.number(),
  /** The one who is here already under the same id. */
  known: z
    .object({
      participantId: idSchema,
      name: z.string(),
      updatedAt: z.string(),
      /** What only the file has. */
      added: countsSchema,
      differences: z.array(differenceSchema),
      differenceCount: z.number(),
      /** What would go if the file took the place of what is here. */
      onlyHere: countsSchema,
    })
    .nullable(),
});
export type ParticipantPreview = z.infer<typeof participantPreviewSchema>;
