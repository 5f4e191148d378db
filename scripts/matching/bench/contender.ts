import type { Standard } from '#shared/domain/standard';
import type { MatchableCompetence } from '#shared/matching/types';

/** The best of a standard's key competences for one of a person's, if anything speaks for one. */
export type Answer = { readonly id: string; readonly score: number } | null;

/** One way of matching, as one would otherwise do it or as we do. */
export type Contender = {
  readonly name: string;
  /** Makes standards ready; built once, not timed with the matching. */
  readonly prepare: (standards: readonly Standard[]) => Prepared;
};

export type Prepared = {
  /** The best answer to each competence beside one of the standards. */
  readonly answers: (competences: readonly MatchableCompetence[], standard: number) => Answer[];
  /** Every competence beside every standard, as for finding the standards closest to a person. */
  readonly all: (competences: readonly MatchableCompetence[]) => void;
};

/** A competence in the words it is written in: label, and label with outcome. */
export const labelOf = ({ label }: MatchableCompetence): string => Object.values(label).join(' ');
export const textOf = (competence: MatchableCompetence): string =>
  [labelOf(competence), ...Object.values(competence.outcome ?? {})].join(' ');

/** A key competence of a standard as the search libraries are given it. */
export type Entry = { readonly id: string; readonly label: string; readonly outcomes: string };

export const entriesOf = ({ competences }: Standard): Entry[] =>
  competences.map(({ id, label, outcomes }) => ({
    id,
    label: `${label.nb} ${label.en}`,
    outcomes: [...outcomes.nb, ...outcomes.en].join(' '),
  }));

/** Standards are matched one by one where a library knows only one list. */
export function oneByOne<Index>(
  standards: readonly Standard[],
  build: (entries: readonly Entry[]) => Index,
  best: (index: Index, competence: MatchableCompetence) => Answer,
): Prepared {
  const indexes = standards.map((standard) => build(entriesOf(standard)));
  const answers = (competences: readonly MatchableCompetence[], standard: number): Answer[] =>
    competences.map((competence) => best(indexes[standard] as Index, competence));
  return {
    answers,
    all: (competences) => {
      for (const standard of indexes.keys()) answers(competences, standard);
    },
  };
}
