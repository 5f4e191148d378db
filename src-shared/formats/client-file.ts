import { z } from 'zod';
import { placementSchema } from '#shared/domain/placement';
import { isVisible, localizedTextSchema, TEXT_LANGUAGES, textLanguageSchema } from '#shared/domain/text';

/**
 * `balansepunkt/client@1` (docs/formats.md). Objects are loose: fields we do not know are kept, never silently lost.
 * Texts are strict: a language we do not know (`no`, `nb-NO`) is refused by name, since its text would not be shown.
 */
const text = localizedTextSchema.refine((value) => TEXT_LANGUAGES.some((language) => isVisible(value[language])), {
  params: { expected: 'text' },
});

const competence = z.looseObject({
  id: z.string().min(1),
  label: text,
  outcome: localizedTextSchema.optional(),
  placement: placementSchema.optional(),
  key: z.boolean().default(true),
});

const link = z.looseObject({
  standard: z.string().min(1),
  competence: z.string().min(1),
  standardCompetence: z.string().min(1).nullable(),
});

const personalOutcome = z.looseObject({
  standard: z.string().min(1),
  standardCompetence: z.string().min(1),
  text,
});

export const CLIENT_FORMAT = 'balansepunkt/client@1';

export const clientFileSchema = z
  .looseObject({
    format: z.literal(CLIENT_FORMAT),
    client: z.looseObject({ id: z.string().min(1), name: z.string(), language: textLanguageSchema }),
    competences: z.array(competence),
    links: z.array(link).default([]),
    personalOutcomes: z.array(personalOutcome).default([]),
  })
  .superRefine((file, context) => {
    const ids = new Set<string>();
    for (const [index, { id }] of file.competences.entries()) {
      if (ids.has(id)) {
        context.addIssue({ code: 'custom', path: ['competences', index, 'id'], params: { expected: 'uniqueId' } });
      }
      ids.add(id);
    }
    const decided = new Set<string>();
    for (const [index, { standard, competence: id }] of file.links.entries()) {
      if (!ids.has(id)) {
        context.addIssue({
          code: 'custom',
          path: ['links', index, 'competence'],
          params: { expected: 'competenceId' },
        });
      }
      const pair = JSON.stringify([standard, id]);
      if (decided.has(pair)) {
        context.addIssue({ code: 'custom', path: ['links', index], params: { expected: 'oneLinkEach' } });
      }
      decided.add(pair);
    }
    const added = new Set<string>();
    for (const [index, { standard, standardCompetence }] of file.personalOutcomes.entries()) {
      const pair = JSON.stringify([standard, standardCompetence]);
      if (added.has(pair)) {
        context.addIssue({
          code: 'custom',
          path: ['personalOutcomes', index],
          params: { expected: 'oneAdditionEach' },
        });
      }
      added.add(pair);
    }
  });

export type ClientFile = z.infer<typeof clientFileSchema>;
