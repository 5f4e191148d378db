import { compare, type Suggestion } from '#shared/domain/comparison';
import type { Decision } from '#shared/domain/participant';
import type { ReportPart } from '#shared/domain/report-choices';
import type { Standard } from '#shared/domain/standard';
import type { ReportCompetence, ReportInput } from '#shared/report/report-input';

/** A small standard with two key competences in one dimension and one in another. */
export function sampleStandard(id = 'skomaker', kind: Standard['kind'] = 'standard'): Standard {
  const competence = (key: string, nb: string, en: string, dimension: 'people-technology' | 'pace-presence') => ({
    id: key,
    label: { nb, en },
    outcomes: { nb: [`Kan ${nb}.`], en: [`Can do ${en}.`] },
    dimension,
    placement: dimension,
  });
  return {
    id,
    version: '3',
    title: { nb: 'Skomaker', en: 'Shoemaker' },
    kind,
    source: {
      report: 'Om å lage sko',
      year: 2019,
      case: { nb: 'Verkstedet', en: 'The workshop' },
      commissionedBy: { nb: 'Laget', en: 'The guild' },
      interviews: 4,
      period: { nb: 'våren', en: 'spring' },
    },
    competences: [
      competence('kunder', 'Kunderelasjoner', 'Customer relations', 'people-technology'),
      competence('maskiner', 'Bruk av maskiner', 'Use of machines', 'people-technology'),
      competence('ro', 'Nærvær', 'Presence', 'pace-presence'),
    ],
  };
}

/** Answers to «kunder», brings two of its own, says nothing of «maskiner» and «ro». */
export const SAMPLE_COMPETENCES: readonly ReportCompetence[] = [
  {
    id: 'c-kunde',
    label: { nb: 'Kundebehandling', en: 'Serving customers' },
    outcome: { nb: 'Kan ta imot kunder.', en: 'Can receive customers.' },
    placement: 'people',
  },
  {
    id: 'c-lim',
    label: { nb: 'Liming', en: 'Gluing' },
    outcome: { nb: 'Kan lime såler.\nKjenner limet.', en: 'Can glue soles.\nKnows the glue.' },
    placement: 'technology',
  },
  {
    id: 'c-farge',
    label: { nb: 'Farging', en: 'Dyeing' },
    outcome: { nb: 'Kan farge lær.', en: 'Can dye leather.' },
    placement: null,
  },
];

/** What a record holds of the sample person besides the competences. */
export const SAMPLE_RECORD: Pick<ReportInput, 'experiences' | 'documented' | 'evidence' | 'writtenIn'> = {
  writtenIn: 'nb',
  experiences: [
    {
      id: 'e-1',
      title: 'Skofabrikk',
      place: 'hjembyen',
      phase: 'home',
      kind: 'paid',
      from: 'da jeg var 17',
      to: '',
      tasks: 'Limte såler.',
    },
  ],
  documented: [{ id: 'd-1', text: 'Ni års grunnskole' }],
  evidence: [
    { competenceId: 'c-lim', kind: 'self-reported', quote: 'Jeg limte hver dag.', by: '', on: '2026-05-01', note: '' },
    { competenceId: 'c-kunde', kind: 'observed', quote: '', by: 'Butikksjefen', on: '2026-05-04', note: '' },
  ],
};

export function suggestion(competenceId: string, standardCompetenceId: string | null): Suggestion {
  const level = standardCompetenceId === null ? 'extra' : 'match';
  return { competenceId, standardCompetenceId, level, score: 0.4321, reasons: ['fordi'], remembered: false };
}

type SampleOptions = Partial<Omit<ReportInput, 'comparisons' | 'standards'>> & {
  standards?: readonly Standard[];
  suggestions?: readonly Suggestion[];
  decisions?: readonly Pick<Decision, 'competenceId' | 'standardCompetenceId'>[];
};

/** Unless a test asks for others (or, with `parts: undefined`, for all of a form): what every report has had from the first. */
const SAMPLE_PARTS: readonly ReportPart[] = ['competences', 'comparison', 'about'];

/** The sample person beside the sample standard, with whatever the test wants otherwise. */
export function sampleInput({
  standards = [sampleStandard()],
  suggestions = [suggestion('c-kunde', 'kunder')],
  decisions = [],
  ...rest
}: SampleOptions = {}): ReportInput {
  const competences = rest.competences ?? SAMPLE_COMPETENCES;
  return {
    language: 'nb',
    name: 'Deltaker Sko',
    date: '2026-06-03',
    personalOutcomes: [],
    parts: SAMPLE_PARTS,
    ...rest,
    competences,
    standards,
    comparisons: standards.map((standard) => compare(competences, standard, suggestions, decisions)),
  };
}
