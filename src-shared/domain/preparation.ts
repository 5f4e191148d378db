import { z } from 'zod';

export const INTERPRETERS = ['none', 'present', 'telephone', 'screen'] as const;
export const interpreterSchema = z.enum(INTERPRETERS);
export type Interpreter = z.infer<typeof interpreterSchema>;

/** What the method asks before the conversation (method.md, "The conversation"), for the counsellor to tick off. */
export const PREPARATION_POINTS = [
  'noPreparation',
  'modelOutOfSight',
  'masteryNotGaps',
  'ownWords',
  'quietRoom',
  'interpreterBriefed',
] as const;
export const preparationPointSchema = z.enum(PREPARATION_POINTS);
export type PreparationPoint = z.infer<typeof preparationPointSchema>;

/** Lengths are in UTF-16 code units. */
export const PREPARATION_LIMITS = { spokenLanguage: 500, privateNotes: 20_000 } as const;

/** What is settled before the conversation. */
export const preparationSchema = z.object({
  /** The language the participant wants to speak, as the counsellor writes it. */
  spokenLanguage: z.string(),
  interpreter: interpreterSchema,
  /** For the counsellor alone: never in a report, never in the view that is turned to the participant. */
  privateNotes: z.string(),
  done: z.array(preparationPointSchema),
});
export type Preparation = z.infer<typeof preparationSchema>;

export const NOTHING_PREPARED: Preparation = { spokenLanguage: '', interpreter: 'none', privateNotes: '', done: [] };

/** The form of the consent text that was read or given: bokmål, English, or either in plain words. */
export const CONSENT_FORMS = ['nb', 'en', 'nb-plain', 'en-plain'] as const;
export const consentFormSchema = z.enum(CONSENT_FORMS);
export type ConsentForm = z.infer<typeof consentFormSchema>;

export const CONSENT_WAYS = ['signed', 'spoken'] as const;
export const consentWaySchema = z.enum(CONSENT_WAYS);
export type ConsentWay = z.infer<typeof consentWaySchema>;

/** A day, as ISO 8601 without a time. */
export const daySchema = z.iso.date();

/** That the participant knows what is stored, why and how long, and agrees. Withdrawn, it stays as a record of both. */
export const consentSchema = z.object({
  id: z.uuid(),
  givenOn: daySchema,
  way: consentWaySchema,
  form: consentFormSchema,
  /** Which wording of the text it was; raised when the text changes its meaning. */
  textVersion: z.number().int().positive(),
  /** When the description is to be deleted, if that was agreed. */
  keepUntil: daySchema.nullable(),
  withdrawnOn: daySchema.nullable(),
});
export type Consent = z.infer<typeof consentSchema>;
