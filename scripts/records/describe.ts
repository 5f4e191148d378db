import { EXPERIENCE_KINDS, EXPERIENCE_PHASES, type Experience } from '#shared/domain/experience';
import type { Competence, Decision, ParticipantRecord, WizardStep } from '#shared/domain/participant';
import { PLACEMENTS } from '#shared/domain/placement';
import { type Consent, INTERPRETERS, PREPARATION_POINTS } from '#shared/domain/preparation';
import { refOf, type Standard } from '#shared/domain/standard';
import { randomFrom, shuffle } from '../matching/random';
import { between, inventedId, pickFrom, type Random, someOf } from './chance';
import { inventedName } from './names';
import { DOCUMENTED, outcomeOf, PLACES, SPOKEN, statementAbout, TASK_COUNT, TITLES, taskLabel } from './words';

/** Everything that is written about an invented participant. */
export type Invented = Omit<ParticipantRecord, 'personalOutcomes' | 'report' | 'undo'>;

const DAY = 86_400_000;
/** The day that the invented people's lives are counted back from, so that a seed gives the same people every day. */
const TODAY = Date.parse('2026-11-01T09:00:00.000Z');
const dayAt = (time: number): string => new Date(time).toISOString().slice(0, 10);

function experiencesOf(random: Random): Experience[] {
  return Array.from({ length: between(3, 6, random) }, () => {
    const from = between(1985, 2023, random);
    return {
      id: inventedId(random),
      title: pickFrom(TITLES, random),
      place: pickFrom(PLACES, random),
      phase: pickFrom(EXPERIENCE_PHASES, random),
      kind: pickFrom(EXPERIENCE_KINDS, random),
      from: String(from),
      to: String(from + between(0, 6, random)),
      tasks: statementAbout(between(0, TASK_COUNT, random), random),
    };
  });
}

function consentsOf(random: Random, created: number): Consent[] {
  if (random() < 0.1) return [];
  const keep = random() < 0.8 ? dayAt(created + between(180, 900, random) * DAY) : null;
  const withdrawn = random() < 0.03 ? dayAt(created + 30 * DAY) : null;
  const given = { id: inventedId(random), givenOn: dayAt(created), textVersion: 1, keepUntil: keep };
  return [
    {
      ...given,
      way: pickFrom(['signed', 'spoken'], random),
      form: pickFrom(['nb', 'en-plain'], random),
      withdrawnOn: withdrawn,
    },
  ];
}

/** How far the work has come: most are described in full, some are on their way, a few have only begun. */
const STAGES = ['begun', 'found', 'placed', 'full', 'full', 'full', 'full', 'full', 'full', 'full'] as const;
const STEP_OF = {
  begun: 'conversation',
  found: 'placement',
  placed: 'outcomes',
  full: 'comparison',
} as const satisfies Record<(typeof STAGES)[number], WizardStep>;

/**
 * The invented participant with this number: 15 to 30 statements, 12 to 15 key competences and some others, with
 * outcomes in two languages, what they rest on, and what was decided beside a standard. The same for the same seed.
 */
export function invent(seed: number, number: number, standards: readonly Standard[]): Invented {
  const random = randomFrom(seed * 1_000_003 + number);
  const stage = pickFrom(STAGES, random);
  const created = TODAY - between(10, 700, random) * DAY - between(0, DAY, random);
  const standard = pickFrom(standards, random);
  const experiences = experiencesOf(random);
  const tasks = Array.from({ length: TASK_COUNT }, (_, place) => place);
  shuffle(tasks, random);
  const statements = Array.from({ length: between(15, 30, random) }, (_, place) => ({
    id: inventedId(random),
    text: statementAbout(tasks[place % tasks.length] as number, random),
    experienceId: random() < 0.8 ? pickFrom(experiences, random).id : null,
  }));
  const keyCount = between(12, 15, random);
  const competences = Array.from(
    { length: stage === 'begun' ? 0 : keyCount + between(0, 4, random) },
    (_, place): Competence => {
      const about = tasks[place % tasks.length] as number;
      const isKey = stage !== 'found' && place < keyCount;
      return {
        id: inventedId(random),
        label: taskLabel(about),
        outcome: isKey && stage === 'full' ? outcomeOf(about, random) : {},
        placement: stage === 'found' && random() < 0.7 ? null : pickFrom(PLACEMENTS, random),
        key: isKey,
        why: isKey && random() < 0.5 ? { nb: 'Deltakeren vil bruke dette i en ny jobb.' } : {},
        statementIds: statements.filter((_, index) => tasks[index % tasks.length] === about).map(({ id }) => id),
      };
    },
  );
  const decisions = competences
    .filter(({ key }) => key && stage === 'full' && random() < 0.7)
    .map(
      ({ id }): Decision => ({
        standardRef: refOf(standard),
        competenceId: id,
        standardCompetenceId: random() < 0.3 ? null : pickFrom(standard.competences, random).id,
      }),
    );
  const evidence = competences.flatMap(({ id, statementIds }) => [
    ...statementIds.map((statementId) => ({
      ...{ id: inventedId(random), competenceId: id, statementId, kind: 'self-reported' as const, by: '', note: '' },
      quote: statements.find((statement) => statement.id === statementId)?.text ?? '',
      on: dayAt(created),
    })),
    ...(random() < 0.2
      ? [
          {
            ...{ id: inventedId(random), competenceId: id, statementId: null, kind: 'observed' as const, quote: '' },
            ...{ by: 'Arbeidspraksis', on: dayAt(created + 20 * DAY), note: 'Sett i praksis over to uker.' },
          },
        ]
      : []),
  ]);
  return {
    participant: {
      id: inventedId(random),
      name: inventedName(random, number),
      language: random() < 0.8 ? 'nb' : 'en',
      step: STEP_OF[stage],
      standardRefs: stage === 'full' ? [refOf(standard)] : [],
      createdAt: new Date(created).toISOString(),
      updatedAt: new Date(created + between(1, 10, random) * DAY).toISOString(),
    },
    preparation: {
      spokenLanguage: pickFrom(SPOKEN, random),
      interpreter: pickFrom(INTERPRETERS, random),
      privateNotes: random() < 0.3 ? 'Vil helst møtes om formiddagen.' : '',
      done: someOf(PREPARATION_POINTS, between(0, PREPARATION_POINTS.length, random), random),
    },
    consents: consentsOf(random, created),
    experiences,
    documented: someOf(DOCUMENTED, between(0, 3, random), random).map((text) => ({ id: inventedId(random), text })),
    statements,
    competences,
    evidence,
    decisions,
  };
}
