import { bundledStandards } from '#main/core/bundled-standards';
import { compare, type Suggestion } from '#shared/domain/comparison';
import { EVIDENCE_KINDS } from '#shared/domain/evidence';
import { EXPERIENCE_KINDS, EXPERIENCE_PHASES } from '#shared/domain/experience';
import { PLACEMENTS } from '#shared/domain/placement';
import { PARTS_OF_FORM, REPORT_FORMS, REPORT_VOICES } from '#shared/domain/report-choices';
import { refOf, type Standard } from '#shared/domain/standard';
import { LANGUAGES, type LocalizedText, TEXT_LANGUAGES } from '#shared/domain/text';
import type { ReportCompetence, ReportInput } from '#shared/report/report-input';
import { randomFrom } from '../matching/random';
import { between, inventedId, pickFrom, type Random, someOf } from '../records/chance';
import { anyLine, anyLines } from './any-text';
import { inventedLogo } from './invented-logo';

/** Somebody's report, and whether it is to be made without what tells who they are. */
export type Generated = {
  readonly seed: number;
  readonly input: ReportInput;
  readonly anonymous: boolean;
};

const localized = (random: Random, line: (random: Random) => string): LocalizedText =>
  Object.fromEntries(
    someOf(TEXT_LANGUAGES, pickFrom([0, 1, 1, 1, 2, 3], random), random).map((language) => [language, line(random)]),
  );

const some = <Item>(most: number, random: Random, make: () => Item): Item[] =>
  Array.from({ length: between(0, most, random) }, make);

const maybe = <Item>(chance: number, random: Random, make: () => Item): Item | undefined =>
  random() < chance ? make() : undefined;

const day = (random: Random): string =>
  new Date(Date.UTC(2000 + between(0, 40, random), between(0, 11, random), between(1, 28, random)))
    .toISOString()
    .slice(0, 10);

/** From none to sixty; mostly as many as people have. */
function howMany(random: Random): number {
  const chance = random();
  if (chance < 0.05) return 0;
  if (chance < 0.1) return 60;
  return chance < 0.9 ? between(1, 16, random) : between(17, 59, random);
}

function anyCompetence(random: Random): ReportCompetence {
  return {
    id: inventedId(random),
    label: localized(random, () => anyLine(random, 5)),
    outcome: maybe(0.85, random, () => localized(random, () => anyLines(random, 24))),
    placement: maybe(0.85, random, () => pickFrom(PLACEMENTS, random)) ?? null,
    why: maybe(0.4, random, () => localized(random, () => anyLine(random, 12))),
  };
}

function anySuggestion(competence: ReportCompetence, standard: Standard, random: Random): Suggestion {
  const level = pickFrom(['match', 'match', 'possible', 'extra'] as const, random);
  const standardCompetenceId = level === 'extra' ? null : pickFrom(standard.competences, random).id;
  return { competenceId: competence.id, standardCompetenceId, level, score: random(), reasons: [], remembered: false };
}

/**
 * A person who could be: any Unicode in any text, none to sixty key competences, none to five standards, every form and
 * choice of parts. The same seed gives the same person on every machine.
 */
export function anyInput(seed: number): Generated {
  const random = randomFrom(seed * 7_919 + 1);
  const form = pickFrom(REPORT_FORMS, random);
  const competences = Array.from({ length: howMany(random) }, () => anyCompetence(random));
  const standards = someOf(bundledStandards(), pickFrom([0, 1, 1, 1, 2, 3, 5], random), random);
  const rests = competences.flatMap(({ id }) => some(2, random, () => id));
  return {
    seed,
    anonymous: random() < 0.3,
    input: {
      language: pickFrom(LANGUAGES, random),
      name: anyLine(random, 4),
      date: day(random),
      competences,
      standards,
      comparisons: standards.map((standard) =>
        compare(
          competences,
          standard,
          competences.map((competence) => anySuggestion(competence, standard, random)),
          [],
        ),
      ),
      personalOutcomes: standards.flatMap((standard) =>
        someOf(standard.competences, between(0, 3, random), random).map(({ id }) => ({
          standardRef: refOf(standard),
          standardCompetenceId: id,
          text: localized(random, () => anyLines(random, 20)),
        })),
      ),
      form,
      parts: maybe(0.6, random, () => {
        const parts = someOf(PARTS_OF_FORM[form], between(0, 11, random), random);
        return random() < 0.5 ? parts : parts.toReversed();
      }),
      voice: pickFrom(REPORT_VOICES, random),
      short: localized(random, () => anyLines(random, 30)),
      experiences: some(6, random, () => ({
        id: inventedId(random),
        title: anyLine(random, 5),
        place: anyLine(random, 3),
        phase: pickFrom(EXPERIENCE_PHASES, random),
        kind: pickFrom(EXPERIENCE_KINDS, random),
        from: anyLine(random, 2),
        to: anyLine(random, 2),
        tasks: anyLines(random, 25),
      })),
      documented: some(4, random, () => ({ id: inventedId(random), text: anyLine(random, 8) })),
      evidence: rests.map((competenceId) => ({
        competenceId,
        kind: pickFrom(EVIDENCE_KINDS, random),
        quote: anyLines(random, 15),
        by: anyLine(random, 3),
        on: maybe(0.7, random, () => day(random)) ?? null,
        note: anyLine(random, 8),
      })),
      office: {
        counsellor: anyLine(random, 3),
        name: anyLine(random, 4),
        contact: anyLine(random, 8),
        logo: maybe(0.4, random, () => inventedLogo(between(1, 400, random), between(1, 200, random))) ?? null,
      },
    },
  };
}
