import { z } from 'zod';
import { evidenceSchema } from './evidence';
import { documentedItemSchema, experienceSchema } from './experience';
import { undoStateSchema } from './history';
import { placementSchema } from './placement';
import { consentSchema, daySchema, preparationSchema } from './preparation';
import { reportChoicesSchema } from './report-choices';
import { standardRefSchema } from './standard';
import { languageSchema, localizedTextSchema } from './text';

/**
 * Limits are generous: they keep a runaway paste from stopping the window, not a counsellor from writing.
 * Lengths are in UTF-16 code units.
 */
export const LIMITS = { name: 10_000, statement: 20_000, label: 2_000, outcome: 20_000, why: 2_000 } as const;

/** How many key competences the method advises (source 001, step 2). Advice only: never enforced. */
export const ADVISED_KEY_COMPETENCES = { from: 10, to: 15 } as const;

/**
 * The steps of the road, in order. Kept with the participant so that work is taken up where it was left. A new
 * participant stands at the first: who has never used the method looks for what to do before the conversation.
 */
export const WIZARD_STEPS = [
  'preparation',
  'conversation',
  'placement',
  'key',
  'outcomes',
  'comparison',
  'report',
] as const;
export type WizardStep = (typeof WIZARD_STEPS)[number];
export const wizardStepSchema = z.enum(WIZARD_STEPS);

export const idSchema = z.uuid();

export const participantSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Language the report is written in unless the counsellor chooses the other. */
  language: languageSchema,
  step: wizardStepSchema,
  /** Standards the participant is compared with, in the counsellor's order. */
  standardRefs: z.array(standardRefSchema),
  /** ISO 8601, UTC. */
  createdAt: z.string(),
  updatedAt: z.string(),
});
export type Participant = z.infer<typeof participantSchema>;

/** Something the participant said, in their own words. */
export const statementSchema = z.object({
  id: idSchema,
  text: z.string(),
  /** What it is about, where the counsellor has put it there. */
  experienceId: idSchema.nullable(),
});
export type Statement = z.infer<typeof statementSchema>;

export const competenceSchema = z.object({
  id: idSchema,
  label: localizedTextSchema,
  outcome: localizedTextSchema,
  placement: placementSchema.nullable(),
  /** One of the competences that matter most (step 2 of the method). */
  key: z.boolean(),
  /** Why it is one of those that matter most, for this person. */
  why: localizedTextSchema,
  /** The statements it was found in. */
  statementIds: z.array(idSchema),
});
export type Competence = z.infer<typeof competenceSchema>;

/** What the counsellor decided: the competence answers to this one of the standard's, or (null) is additional. */
export const decisionSchema = z.object({
  standardRef: standardRefSchema,
  competenceId: idSchema,
  standardCompetenceId: z.string().nullable(),
});
export type Decision = z.infer<typeof decisionSchema>;

/**
 * What the participant can beyond the standard's own learning outcome for one of its key competences (case 4 of source
 * 001): an addition after the standard's text, which it never replaces. It names the version it adds to.
 */
export const personalOutcomeSchema = z.object({
  standardRef: standardRefSchema,
  standardCompetenceId: z.string(),
  text: localizedTextSchema,
});
export type PersonalOutcome = z.infer<typeof personalOutcomeSchema>;

/** Everything about one participant. */
export const participantRecordSchema = z.object({
  participant: participantSchema,
  preparation: preparationSchema,
  /** Newest first. */
  consents: z.array(consentSchema),
  experiences: z.array(experienceSchema),
  documented: z.array(documentedItemSchema),
  statements: z.array(statementSchema),
  /** In the counsellor's order, the most important first. */
  competences: z.array(competenceSchema),
  evidence: z.array(evidenceSchema),
  decisions: z.array(decisionSchema),
  personalOutcomes: z.array(personalOutcomeSchema),
  report: reportChoicesSchema,
  undo: undoStateSchema,
});
export type ParticipantRecord = z.infer<typeof participantRecordSchema>;

/** Whether the participant has agreed to what is stored; one consent that stands outweighs those withdrawn (consent.ts). */
export const CONSENT_STATES = ['none', 'given', 'withdrawn'] as const;

/** What the start page shows of each participant. */
export const participantSummarySchema = participantSchema
  .pick({ id: true, name: true, step: true, updatedAt: true })
  .extend({
    statements: z.number(),
    competences: z.number(),
    placed: z.number(),
    keyCompetences: z.number(),
    keyPlaced: z.number(),
    /** Key competences with a learning outcome in at least one language. */
    outcomes: z.number(),
    /** Standards the participant is compared with. */
    standards: z.number(),
    consent: z.enum(CONSENT_STATES),
    /** The last day agreed for deleting the description; null where a consent that stands names none. */
    deleteOn: daySchema.nullable(),
  });
export type ParticipantSummary = z.infer<typeof participantSummarySchema>;
