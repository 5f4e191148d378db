import { bundledReader } from '#main/core/matching-model';
import { indexStandard, type StandardIndex } from '#shared/matching/index-standard';
import { suggestLinks } from '#shared/matching/suggest-links';
import type { Contender } from './contender';

/** The product's own matcher, by the door the product uses. */
export const OURS: Contender = {
  name: 'Balansepunkt',
  prepare: (standards) => {
    const reader = bundledReader();
    const indexes = standards.map((standard) => indexStandard(standard, reader));
    return {
      answers: (competences, standard) =>
        suggestLinks(competences, indexes[standard] as StandardIndex).map(({ standardCompetenceId, score }) =>
          standardCompetenceId === null ? null : { id: standardCompetenceId, score },
        ),
      all: (competences) => {
        // Fresh objects: what was read of a competence before is not to be timed as nothing.
        const fresh = competences.map((competence) => ({ ...competence }));
        for (const index of indexes) suggestLinks(fresh, index);
      },
    };
  },
};
