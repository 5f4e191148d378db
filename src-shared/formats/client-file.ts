import { z } from 'zod';
import type { FieldExpectation } from '#shared/domain/errors';
import { placementSchema } from '#shared/domain/placement';
import { isVisible, localizedTextSchema, TEXT_LANGUAGES, textLanguageSchema } from '#shared/domain/text';

/**
 * `balansepunkt/client@1` (docs/formats.md). Objects are loose: fields we do not know are kept, never silently lost.
 * Texts are strict: a language we do not know (`no`, `nb-NO`) is refused by name, since its text would not be shown.
 */
const text = localizedTextSchema.refine((value) => TEXT_LANGUAGES.some((language) => isVisible(value[language])), {
  params: { expected: 'text' },
});

export const clientCompetenceSchema = z.looseObject({
  id: z.string().min(1),
  label: text,
  outcome: localizedTextSchema.optional(),
  placement: placementSchema.optional(),
  key: z.boolean().default(true),
});

export const clientLinkSchema = z.looseObject({
  standard: z.string().min(1),
  competence: z.string().min(1),
  standardCompetence: z.string().min(1).nullable(),
});

export const clientPersonalOutcomeSchema = z.looseObject({
  standard: z.string().min(1),
  standardCompetence: z.string().min(1),
  text,
});

export const CLIENT_FORMAT = 'balansepunkt/client@1';

/** The fields that every client file has or may have; what they refer to is checked by `checkReferences`. */
export const clientFileFields = z.looseObject({
  format: z.literal(CLIENT_FORMAT),
  client: z.looseObject({ id: z.string().min(1), name: z.string(), language: textLanguageSchema }),
  competences: z.array(clientCompetenceSchema),
  links: z.array(clientLinkSchema).default([]),
  personalOutcomes: z.array(clientPersonalOutcomeSchema).default([]),
});

type References = Pick<z.infer<typeof clientFileFields>, 'competences' | 'links' | 'personalOutcomes'>;

/** What a schema of a single field cannot see: ids are unique, and what is referred to is there. */
export function checkReferences(
  file: References,
  context: { addIssue(issue: { code: 'custom'; path: PropertyKey[]; params: Record<string, string> }): void },
): void {
  const refuse = (path: PropertyKey[], expected: FieldExpectation) =>
    context.addIssue({ code: 'custom', path, params: { expected } });
  const ids = new Set<string>();
  for (const [index, { id }] of file.competences.entries()) {
    if (ids.has(id)) refuse(['competences', index, 'id'], 'uniqueId');
    ids.add(id);
  }
  const decided = new Set<string>();
  for (const [index, { standard, competence: id }] of file.links.entries()) {
    if (!ids.has(id)) refuse(['links', index, 'competence'], 'competenceId');
    const pair = JSON.stringify([standard, id]);
    if (decided.has(pair)) refuse(['links', index], 'oneLinkEach');
    decided.add(pair);
  }
  const added = new Set<string>();
  for (const [index, { standard, standardCompetence }] of file.personalOutcomes.entries()) {
    const pair = JSON.stringify([standard, standardCompetence]);
    if (added.has(pair)) refuse(['personalOutcomes', index], 'oneAdditionEach');
    added.add(pair);
  }
}

export const clientFileSchema = clientFileFields.superRefine(checkReferences);

export type ClientFile = z.infer<typeof clientFileSchema>;
