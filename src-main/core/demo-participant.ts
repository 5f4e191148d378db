import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { evidenceSchema } from '#shared/domain/evidence';
import { experienceSchema } from '#shared/domain/experience';
import type { Competence, Participant } from '#shared/domain/participant';
import { consentSchema, preparationSchema } from '#shared/domain/preparation';
import { localizedTextSchema } from '#shared/domain/text';
import { clientFileSchema } from '#shared/formats/client-file';
import { insertCompetence } from '../storage/competence-repository';
import type { Writer } from '../storage/database';
import { saveEvidence } from '../storage/evidence-repository';
import { saveDocumentedItem, saveExperience } from '../storage/experience-repository';
import { insertParticipant } from '../storage/participant-repository';
import { saveConsent, savePreparation } from '../storage/preparation-repository';
import { insertStatement } from '../storage/statement-repository';
import { stepOf } from './step-of';

/** Invented people do not grow old: their days are counted back from today. */
const days = z.number().int().nonnegative();

const demoEvidenceSchema = evidenceSchema.pick({ kind: true, by: true, note: true }).extend({ daysAgo: days });

/**
 * What a demo's client file holds beside the format's own fields (docs/formats.md): the preparation, the conversation,
 * and what was found in it. Ids are the file's own.
 */
export const demoExtrasSchema = z.object({
  preparation: preparationSchema.optional(),
  consents: z
    .array(
      consentSchema
        .pick({ way: true, form: true, textVersion: true })
        .extend({ givenDaysAgo: days, keepDays: days.nullable() }),
    )
    .default([]),
  experiences: z.array(experienceSchema.extend({ id: z.string().min(1) })).default([]),
  documented: z.array(z.string()).default([]),
  statements: z.array(z.object({ id: z.string(), text: z.string(), experience: z.string().optional() })),
  competences: z.array(
    z.object({
      statements: z.array(z.string()),
      why: localizedTextSchema.default({}),
      evidence: z.array(demoEvidenceSchema).default([]),
    }),
  ),
});

const dayFrom = (today: string, away: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + away * 86_400_000).toISOString().slice(0, 10);

/** New ids for those of a file, so that it can be read in any number of times. */
const newIds = (entries: readonly { readonly id: string }[]) => new Map(entries.map(({ id }) => [id, randomUUID()]));

type InventedParticipant = Pick<Participant, 'id' | 'createdAt'> & {
  /** Called something else than in the file. */
  readonly name?: string;
  /** The day it is here. */
  readonly today: string;
};

/** Puts an invented participant from a demo file into the workspace, with everything the file says of them. */
export function insertInvented(writer: Writer, file: unknown, invented: InventedParticipant): void {
  const { id: participantId, createdAt, today } = invented;
  const { client, competences: described } = clientFileSchema.parse(file);
  const extras = demoExtrasSchema.parse(file);
  const experienceIds = newIds(extras.experiences);
  const statementIds = newIds(extras.statements);
  const competences = described.map(
    ({ label, outcome, placement, key }, index): Competence => ({
      id: randomUUID(),
      label: { nb: label.nb, nn: label.nn, en: label.en },
      outcome: { nb: outcome?.nb, nn: outcome?.nn, en: outcome?.en },
      placement: placement ?? null,
      key,
      why: extras.competences[index]?.why ?? {},
      statementIds: (extras.competences[index]?.statements ?? []).flatMap((id) => statementIds.get(id) ?? []),
    }),
  );

  insertParticipant(writer, {
    id: participantId,
    name: invented.name ?? client.name,
    language: client.language === 'en' ? 'en' : 'nb',
    step: stepOf(competences),
    standardRefs: competences.length > 0 ? ['butikkmedarbeider@1'] : [],
    createdAt,
    updatedAt: createdAt,
  });
  if (extras.preparation) savePreparation(writer, participantId, extras.preparation);
  for (const { givenDaysAgo, keepDays, ...consent } of extras.consents) {
    saveConsent(writer, participantId, {
      ...consent,
      id: randomUUID(),
      givenOn: dayFrom(today, -givenDaysAgo),
      keepUntil: keepDays === null ? null : dayFrom(today, keepDays - givenDaysAgo),
      withdrawnOn: null,
    });
  }
  for (const experience of extras.experiences) {
    saveExperience(writer, participantId, { ...experience, id: experienceIds.get(experience.id) ?? randomUUID() });
  }
  for (const text of extras.documented) saveDocumentedItem(writer, participantId, { id: randomUUID(), text });
  for (const { id, text, experience } of extras.statements) {
    const experienceId = experience === undefined ? null : (experienceIds.get(experience) ?? null);
    insertStatement(writer, participantId, { id: statementIds.get(id) ?? randomUUID(), text, experienceId });
  }
  for (const [index, competence] of competences.entries()) {
    insertCompetence(writer, participantId, competence);
    const said = extras.competences[index]?.statements ?? [];
    for (const { id, text } of extras.statements.filter(({ id }) => said.includes(id))) {
      const statementId = statementIds.get(id) ?? null;
      const rest = { kind: 'self-reported', quote: text, by: '', on: today, note: '' } as const;
      saveEvidence(writer, { ...rest, id: randomUUID(), competenceId: competence.id, statementId });
    }
    for (const { daysAgo, ...evidence } of extras.competences[index]?.evidence ?? []) {
      const on = dayFrom(today, -daysAgo);
      const rest = { statementId: null, quote: '', on };
      saveEvidence(writer, { ...evidence, ...rest, id: randomUUID(), competenceId: competence.id });
    }
  }
}
