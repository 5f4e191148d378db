import { z } from 'zod';
import { localizedTextSchema } from './text';

/**
 * The ready-made forms of the report. The class table is a document of its own (class-table.ts).
 * `employer`: what an employer reads in a minute; `complete`: everything; `participant`: large type and plain words;
 * `application`: short bullets for a CV and an application.
 */
export const REPORT_FORMS = ['employer', 'complete', 'participant', 'application'] as const;
export const reportFormSchema = z.enum(REPORT_FORMS);
export type ReportForm = z.infer<typeof reportFormSchema>;

/**
 * What a report can be put together from. The title always comes first and is no part: a document must have one.
 * `sender`: counsellor, office and logo; `model`: the balance model as a picture; `additions`: what the participant adds
 * to a standard's outcomes (case 4 of source 001); `bullets`: text for a CV and an application.
 */
export const REPORT_PARTS = [
  'sender',
  'short',
  'competences',
  'model',
  'comparison',
  'additions',
  'evidence',
  'experiences',
  'bullets',
  'about',
  'signature',
] as const;
export const reportPartSchema = z.enum(REPORT_PARTS);
export type ReportPart = z.infer<typeof reportPartSchema>;

/** Which parts a form can have at all, in the order in which they are offered. */
export const PARTS_OF_FORM: Record<ReportForm, readonly ReportPart[]> = {
  employer: REPORT_PARTS.filter((part) => part !== 'bullets'),
  complete: REPORT_PARTS.filter((part) => part !== 'bullets'),
  participant: REPORT_PARTS.filter((part) => part !== 'bullets'),
  application: ['sender', 'short', 'bullets', 'about'],
};

/** Whether bullets say «Jeg kan …» or «Åse kan …». */
export const REPORT_VOICES = ['first', 'third'] as const;
export const reportVoiceSchema = z.enum(REPORT_VOICES);
export type ReportVoice = z.infer<typeof reportVoiceSchema>;

export const reportPartsSchema = z.array(reportPartSchema).max(REPORT_PARTS.length);

/** What the counsellor has chosen for one participant's report. */
export const reportChoicesSchema = z.object({
  form: reportFormSchema,
  /** The parts of a form in their order, where the counsellor has chosen others than `usualParts`. */
  parts: z.partialRecord(reportFormSchema, reportPartsSchema),
  voice: reportVoiceSchema,
  /** The short version as the counsellor has it; a language without a text has the one written from the outcomes. */
  short: localizedTextSchema,
});
export type ReportChoices = z.infer<typeof reportChoicesSchema>;

export const NOTHING_CHOSEN: ReportChoices = { form: 'employer', parts: {}, voice: 'first', short: {} };

/** @returns false for the choices that everybody begins with */
export const isChosen = ({ form, parts, voice, short }: ReportChoices): boolean =>
  form !== NOTHING_CHOSEN.form ||
  voice !== NOTHING_CHOSEN.voice ||
  Object.keys(parts).length > 0 ||
  Object.keys(short).length > 0;

/** In UTF-16 code units, for each language. */
export const SHORT_LIMIT = 4_000;

/**
 * The parts of a form until the counsellor chooses others.
 * @param compared whether there is a standard to be compared with: beside one, the comparison tells of the competences
 */
export function usualParts(form: ReportForm, compared: boolean): readonly ReportPart[] {
  switch (form) {
    case 'employer':
      return ['sender', 'short', compared ? 'comparison' : 'competences', 'about'];
    case 'complete':
      // The comparison says what is added to the standard, too.
      return PARTS_OF_FORM.complete.filter((part) => part !== 'additions');
    case 'participant':
      return ['short', 'competences', 'model', 'about'];
    case 'application':
      return ['bullets'];
  }
}

/** @returns the parts of a form as they are, in their order, those left out that the form cannot have */
export function partsOf(choices: Pick<ReportChoices, 'parts'>, form: ReportForm, compared: boolean): ReportPart[] {
  const chosen = choices.parts[form] ?? usualParts(form, compared);
  return [...new Set(chosen)].filter((part) => PARTS_OF_FORM[form].includes(part));
}
