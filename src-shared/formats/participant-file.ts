import { z } from 'zod';
import { versionCompetenceSchema } from '#shared/domain/description-version';
import type { FieldExpectation } from '#shared/domain/errors';
import { evidenceSchema } from '#shared/domain/evidence';
import { experienceSchema } from '#shared/domain/experience';
import { wizardStepSchema } from '#shared/domain/participant';
import { consentSchema, daySchema, preparationSchema } from '#shared/domain/preparation';
import { NOTHING_CHOSEN, reportChoicesSchema } from '#shared/domain/report-choices';
import { FILED_AS_LIMIT } from '#shared/domain/retention';
import { localizedTextSchema } from '#shared/domain/text';
import { checkReferences, clientCompetenceSchema, clientFileFields } from './client-file';
import { standardFileSchema } from './standard-file';

/** The largest file about one participant that is made or taken in, in bytes. */
export const PARTICIPANT_FILE_LIMIT = 25 * 1024 * 1024;

/** The same for a file that may be encrypted: it is a little larger than what is in it. */
export const SEALED_PARTICIPANT_LIMIT = Math.ceil(PARTICIPANT_FILE_LIMIT * 1.01);

const id = z.string().min(1);
const instant = z.iso.datetime();
/** Invented people do not grow old: their days are counted back from today. */
const days = z.number().int().nonnegative().max(100_000);

const fileClientSchema = clientFileFields.shape.client.extend({
  step: wizardStepSchema.optional(),
  createdAt: instant.optional(),
  updatedAt: instant.optional(),
  /** The standards the participant is compared with: `id@version`, or an id alone for one that comes with the program. */
  comparedWith: z.array(id).default([]),
});

const filePreparationSchema = z.looseObject(preparationSchema.shape);

const fileConsentSchema = z.looseObject({
  ...consentSchema.pick({ way: true, form: true, textVersion: true }).shape,
  id: id.optional(),
  givenOn: daySchema.optional(),
  givenDaysAgo: days.optional(),
  keepUntil: daySchema.nullable().optional(),
  keepDays: days.nullable().optional(),
  withdrawnOn: daySchema.nullable().default(null),
});

const fileExperienceSchema = z.looseObject({ ...experienceSchema.shape, id });

const fileStatementSchema = z.looseObject({ id, text: z.string(), experience: id.optional() });

const fileEvidenceSchema = z.looseObject({
  id: id.optional(),
  kind: evidenceSchema.shape.kind,
  statement: id.optional(),
  quote: z.string().default(''),
  by: z.string().default(''),
  on: daySchema.nullable().optional(),
  daysAgo: days.optional(),
  note: z.string().default(''),
});

const fileCompetenceSchema = clientCompetenceSchema.extend({
  /** The name as it is where nothing of it can be seen; `label` is a stand-in then. */
  unnamed: localizedTextSchema.optional(),
  statements: z.array(id).default([]),
  why: localizedTextSchema.default({}),
  evidence: z.array(fileEvidenceSchema).default([]),
});

const fileVersionSchema = z.looseObject({
  id,
  name: z.string(),
  keptAt: instant,
  competences: z.array(z.strictObject({ ...versionCompetenceSchema.shape, id })),
});

const fileReportSchema = z.looseObject({
  form: reportChoicesSchema.shape.form.default(NOTHING_CHOSEN.form),
  voice: reportChoicesSchema.shape.voice.default(NOTHING_CHOSEN.voice),
  parts: reportChoicesSchema.shape.parts.default({}),
  short: reportChoicesSchema.shape.short.default({}),
});

/**
 * `balansepunkt/client@1` with everything that a record holds (docs/formats.md). All of it is optional: a file of
 * another program that has competences only is a participant, too.
 */
const participantFileFields = clientFileFields.extend({
  savedAt: instant.optional(),
  client: fileClientSchema,
  preparation: filePreparationSchema.optional(),
  consents: z.array(fileConsentSchema).default([]),
  experiences: z.array(fileExperienceSchema).default([]),
  documented: z.array(z.string()).default([]),
  statements: z.array(fileStatementSchema).default([]),
  competences: z.array(fileCompetenceSchema),
  keptApart: z.array(z.tuple([id, id])).default([]),
  versions: z.array(fileVersionSchema).default([]),
  /** What is chosen for the report, where something is. */
  report: fileReportSchema.optional(),
  /** The day the counsellor has set for deleting, and whether the documents are filed. */
  retention: z
    .strictObject({
      deleteOn: daySchema.nullable().default(null),
      filedOn: daySchema.nullable().default(null),
      filedAs: z.string().max(FILED_AS_LIMIT).default(''),
    })
    .optional(),
  /** What is to be hidden as well, or shown though the rules found it, when the description is anonymised. */
  anonymous: z.strictObject({ alsoHide: z.array(z.string()), show: z.array(z.string()) }).optional(),
  /** The standards of the counsellor's own that the participant is compared with, whole. */
  standards: z.array(standardFileSchema).default([]),
});

type Fields = z.infer<typeof participantFileFields>;
type Refuse = (path: PropertyKey[], expected: FieldExpectation) => void;

function checkUnique(entries: readonly { readonly id?: string | undefined }[], path: PropertyKey[], refuse: Refuse) {
  const known = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (entry.id === undefined) continue;
    if (known.has(entry.id)) refuse([...path, index, 'id'], 'uniqueIdOfKind');
    known.add(entry.id);
  }
  return known;
}

function checkConversation({ consents, experiences, statements, competences, keptApart }: Fields, refuse: Refuse) {
  for (const [index, { givenOn, givenDaysAgo }] of consents.entries()) {
    if ((givenOn === undefined) === (givenDaysAgo === undefined)) refuse(['consents', index, 'givenOn'], 'day');
  }
  checkUnique(consents, ['consents'], refuse);
  const experienceIds = checkUnique(experiences, ['experiences'], refuse);
  const statementIds = checkUnique(statements, ['statements'], refuse);
  for (const [index, { experience }] of statements.entries()) {
    if (experience !== undefined && !experienceIds.has(experience)) {
      refuse(['statements', index, 'experience'], 'experienceId');
    }
  }
  const evidenceIds = new Set<string>();
  for (const [index, competence] of competences.entries()) {
    for (const [place, statement] of competence.statements.entries()) {
      if (!statementIds.has(statement)) refuse(['competences', index, 'statements', place], 'statementId');
    }
    for (const [place, evidence] of competence.evidence.entries()) {
      const path = ['competences', index, 'evidence', place];
      if (evidence.statement !== undefined && !statementIds.has(evidence.statement)) {
        refuse([...path, 'statement'], 'statementId');
      }
      if (evidence.id !== undefined && evidenceIds.has(evidence.id)) refuse([...path, 'id'], 'uniqueIdOfKind');
      if (evidence.id !== undefined) evidenceIds.add(evidence.id);
    }
  }
  const competenceIds = new Set(competences.map((competence) => competence.id));
  for (const [index, [one, other]] of keptApart.entries()) {
    if (!competenceIds.has(one) || !competenceIds.has(other)) refuse(['keptApart', index], 'competenceId');
    if (one === other) refuse(['keptApart', index], 'differentOnes');
  }
}

function checkRest({ client, versions, standards, anonymous }: Fields, refuse: Refuse) {
  const words = [...(anonymous?.alsoHide ?? []), ...(anonymous?.show ?? [])];
  if (new Set(words).size < words.length) refuse(['anonymous'], 'differentOnes');
  const compared = client.comparedWith;
  for (const [index, ref] of compared.entries()) {
    if (compared.indexOf(ref) < index) refuse(['client', 'comparedWith', index], 'differentOnes');
  }
  checkUnique(versions, ['versions'], refuse);
  const refs = standards.map(({ id: standard, version }) => `${standard}@${version}`);
  for (const [index, ref] of refs.entries()) {
    if (refs.indexOf(ref) < index) refuse(['standards', index, 'id'], 'uniqueIdOfKind');
  }
}

export const participantFileSchema = participantFileFields.superRefine(checkReferences).superRefine((file, context) => {
  const refuse: Refuse = (path, expected) => context.addIssue({ code: 'custom', path, params: { expected } });
  checkConversation(file, refuse);
  checkRest(file, refuse);
});
export type ParticipantFile = z.infer<typeof participantFileSchema>;

/** Every part of the file that may have fields we do not know. */
export const PARTS = {
  file: participantFileFields,
  client: fileClientSchema,
  preparation: filePreparationSchema,
  consent: fileConsentSchema,
  experience: fileExperienceSchema,
  statement: fileStatementSchema,
  competence: fileCompetenceSchema,
  evidence: fileEvidenceSchema,
  link: clientFileFields.shape.links.unwrap().element,
  personalOutcome: clientFileFields.shape.personalOutcomes.unwrap().element,
  version: fileVersionSchema,
  report: fileReportSchema,
} as const;
export type PartName = keyof typeof PARTS;

/** Half a character can be typed by a faulty program, but cannot stand in a file. */
const whole = (_name: string, value: unknown): unknown => (typeof value === 'string' ? value.toWellFormed() : value);

/** Anything as it stands in our files. */
export const wholeJson = (value: unknown, indent?: number): string => JSON.stringify(value, whole, indent);

/** The participant as the text of a file. */
export const writeParticipantFile = (file: ParticipantFile): string => `${wholeJson(file, 2)}\n`;
