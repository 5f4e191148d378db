import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { evidenceKindSchema } from '#shared/domain/evidence';
import { experienceSchema } from '#shared/domain/experience';
import { hasTextIn, localizedTextSchema } from '#shared/domain/text';
import { clientFileSchema } from '#shared/formats/client-file';

/** What the demo files carry beyond the client format's required fields; strict, so that a slip of a name is seen. */
const demoExtras = z.strictObject({
  format: z.string(),
  client: z.unknown(),
  preparation: z.unknown().optional(),
  consents: z.array(z.unknown()).optional(),
  experiences: z.array(z.strictObject(experienceSchema.extend({ id: z.string() }).shape)).min(1),
  documented: z.array(z.string().trim().min(1)).min(1),
  statements: z
    .array(z.strictObject({ id: z.string().min(1), text: z.string().trim().min(1), experience: z.string() }))
    .min(1),
  competences: z.array(
    z.strictObject({
      id: z.string(),
      label: z.unknown(),
      outcome: z.unknown().optional(),
      placement: z.string().optional(),
      key: z.boolean(),
      statements: z.array(z.string()).min(1),
      why: localizedTextSchema.optional(),
      evidence: z
        .array(z.strictObject({ kind: evidenceKindSchema, by: z.string(), daysAgo: z.number(), note: z.string() }))
        .optional(),
    }),
  ),
});

const folder = new URL('../../../resources/demo/', import.meta.url);
const demos = readdirSync(folder)
  .sort()
  .map((fileName) => {
    const json: unknown = JSON.parse(readFileSync(new URL(fileName, folder), 'utf8'));
    return { fileName, json };
  });

const read = (fileName: string) => {
  const json = demos.find((demo) => demo.fileName === fileName)?.json;
  return { file: clientFileSchema.parse(json), extras: demoExtras.parse(json) };
};

test('the demo participants are A to D', () => {
  expect(demos.map((demo) => demo.fileName)).toEqual([
    'participant-a.json',
    'participant-b.json',
    'participant-c.json',
    'participant-d.json',
  ]);
});

describe.each(demos)('$fileName', ({ fileName, json }) => {
  test('is a client file in bokmål of an unnamed participant', () => {
    const file = clientFileSchema.parse(json);
    const letter = fileName.slice('participant-'.length, -'.json'.length);
    expect(file.client).toEqual({ id: letter, name: `Deltaker ${letter.toUpperCase()}`, language: 'nb' });
    expect(file.links).toEqual([]);
  });

  test('every competence is found in statements that exist', () => {
    const { statements, competences } = demoExtras.parse(json);
    const known = statements.map((statement) => statement.id);
    expect(new Set(known).size).toBe(known.length);
    for (const competence of competences) {
      expect(new Set(competence.statements).size, competence.id).toBe(competence.statements.length);
      for (const id of competence.statements) expect(known, competence.id).toContain(id);
    }
  });

  test('every statement is about an experience that exists, and every experience is said to be somewhere in life', () => {
    const { statements, experiences } = demoExtras.parse(json);
    const known = experiences.map(({ id }) => id);
    expect(new Set(known).size).toBe(known.length);
    expect(statements.filter(({ experience }) => !known.includes(experience))).toEqual([]);
  });

  test('every statement is used once the competences have been found', () => {
    const { statements, competences } = demoExtras.parse(json);
    const used = new Set(competences.flatMap((competence) => competence.statements));
    expect(statements.filter((statement) => !used.has(statement.id))).toHaveLength(
      competences.length === 0 ? statements.length : 0,
    );
  });
});

test('A is the individual description of case 2: exactly its eight key competences, complete in both languages', () => {
  const { file, extras } = read('participant-a.json');
  expect(file.competences.map((competence) => [competence.id, competence.label.nb])).toEqual([
    ['a-1', 'Faglig ledelse'],
    ['a-2', 'PC-bruk'],
    ['a-3', 'Selvstendighet'],
    ['a-4', 'Læringsvilje'],
    ['a-5', 'Overblikk'],
    ['a-6', 'Skoproduksjon'],
    ['a-7', 'Utholdenhet'],
    ['a-8', 'Kundebehandling'],
  ]);
  for (const competence of file.competences) {
    expect(competence.key, competence.id).toBe(true);
    expect(competence.placement, competence.id).toBeDefined();
    for (const language of ['nb', 'en'] as const) {
      expect(hasTextIn(competence.label, language), `${competence.id} label ${language}`).toBe(true);
      expect(hasTextIn(competence.outcome, language), `${competence.id} outcome ${language}`).toBe(true);
    }
  }
  expect(extras.statements.length).toBeGreaterThanOrEqual(10);
  expect(extras.statements.length).toBeLessThanOrEqual(14);
});

test('B is complete in bokmål, lacks three outcomes in English and has two competences outside the key ones', () => {
  const { competences } = read('participant-b.json').file;
  expect(competences.filter((competence) => competence.key)).toHaveLength(12);
  expect(competences.filter((competence) => !competence.key)).toHaveLength(2);
  for (const competence of competences) {
    expect(hasTextIn(competence.label, 'nb') && hasTextIn(competence.outcome, 'nb'), competence.id).toBe(true);
    expect(hasTextIn(competence.label, 'en') && competence.placement !== undefined, competence.id).toBe(true);
  }
  const withoutEnglish = competences.filter((competence) => !hasTextIn(competence.outcome, 'en'));
  expect(withoutEnglish.map((competence) => competence.key)).toEqual([true, true, true]);
});

test('C is work in progress: half of the competences placed, a few outcomes written', () => {
  const { competences } = read('participant-c.json').file;
  expect(competences).toHaveLength(10);
  expect(competences.filter((competence) => competence.placement)).toHaveLength(5);
  expect(competences.filter((competence) => hasTextIn(competence.outcome, 'nb'))).toHaveLength(3);
});

test('D is a conversation that nothing has been found in yet', () => {
  const { file, extras } = read('participant-d.json');
  expect(file.competences).toEqual([]);
  expect(extras.statements.length).toBeGreaterThanOrEqual(10);
});
