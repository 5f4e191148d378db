import { z } from 'zod';
import { evidenceKindSchema } from './evidence';
import { type Competence, idSchema, type ParticipantRecord } from './participant';
import { placementSchema } from './placement';
import { localizedTextSchema } from './text';

/** Length in UTF-16 code units. */
export const VERSION_NAME_LIMIT = 200;

/** A competence as it was when a version was kept. */
export const versionCompetenceSchema = z.object({
  id: idSchema,
  label: localizedTextSchema,
  outcome: localizedTextSchema,
  placement: placementSchema.nullable(),
  key: z.boolean(),
  /** The kinds of evidence it rested on, each once. */
  evidence: z.array(evidenceKindSchema),
});
export type VersionCompetence = z.infer<typeof versionCompetenceSchema>;

/** A description kept as it was on a day, such as before a placement; under the counsellor's own name for it. */
export const descriptionVersionSchema = z.object({
  id: idSchema,
  name: z.string(),
  /** ISO 8601, UTC. */
  keptAt: z.string(),
  competences: z.number(),
  keyCompetences: z.number(),
});
export type DescriptionVersion = z.infer<typeof descriptionVersionSchema>;

/** @returns what a version of the record keeps: its competences in the counsellor's order, and what they rest on */
export function versionOf({ competences, evidence }: ParticipantRecord): VersionCompetence[] {
  return competences.map(({ id, label, outcome, placement, key }: Competence) => ({
    id,
    label,
    outcome,
    placement,
    key,
    evidence: [
      ...new Set(evidence.flatMap(({ competenceId, kind }) => (competenceId === id ? [kind] : []))),
    ].toSorted(),
  }));
}
