import { z } from 'zod';
import { type Consent, type ConsentForm, consentFormSchema } from './preparation';
import { type Language, languageSchema } from './text';

/** A text that tells the participant what is stored, why and how long, in one of its forms. */
export const consentTextSchema = z.strictObject({
  form: consentFormSchema,
  language: languageSchema,
  /** The forms say the same, so they are changed together and have the same version. */
  version: z.number().int().positive(),
  title: z.string().min(1),
  intro: z.string().min(1),
  sections: z.array(z.strictObject({ heading: z.string().min(1), paragraphs: z.array(z.string().min(1)).min(1) })),
  /** What is agreed to, above the signatures. */
  agreement: z.string().min(1),
});
export type ConsentText = z.infer<typeof consentTextSchema>;

/** @returns the form that is offered first: the ordinary one in the participant's language */
export const ordinaryForm = (language: Language): ConsentForm => language;

/**
 * Where consent stands. `overdue`: the day that was agreed for deleting has come or passed. `withdrawn`: there is no
 * consent but one that was taken back.
 */
export type ConsentStanding = 'none' | 'given' | 'overdue' | 'withdrawn';

/**
 * @param consents all that were recorded; one that stands outweighs those that are withdrawn
 * @param today the day it is
 */
export function consentStanding(consents: readonly Consent[], today: string): ConsentStanding {
  const standing = consents.filter(({ withdrawnOn }) => withdrawnOn === null);
  if (standing.length === 0) return consents.length > 0 ? 'withdrawn' : 'none';
  const agreed = standing.some(({ keepUntil }) => keepUntil === null || keepUntil > today);
  return agreed ? 'given' : 'overdue';
}

/** @returns the last day on which a consent was withdrawn, null when none was */
export function lastWithdrawnOn(consents: readonly Consent[]): string | null {
  return consents.reduce<string | null>(
    (last, { withdrawnOn }) => (withdrawnOn !== null && (last === null || withdrawnOn > last) ? withdrawnOn : last),
    null,
  );
}

type ConsentDates = Pick<Consent, 'givenOn' | 'keepUntil' | 'withdrawnOn'>;

/** @returns whether the dates can be true: nothing is deleted or withdrawn before it was given */
export const datesAgree = ({ givenOn, keepUntil, withdrawnOn }: ConsentDates): boolean =>
  (keepUntil === null || keepUntil >= givenOn) && (withdrawnOn === null || withdrawnOn >= givenOn);
