import { bundledStandards } from '#main/core/bundled-standards';
import { LANGUAGES } from '#shared/domain/text';
import { STANDARD_CODES, type StandardCode } from './standard-codes';
import type { TrainingStatement } from './statements';

/**
 * What the bundled standards say themselves: each key competence answers to itself. Nobody has said what it is worth
 * beside another standard, so the others are left open.
 */
export function statementsOfStandards(): TrainingStatement[] {
  return (Object.entries(STANDARD_CODES) as [StandardCode, string][]).flatMap(([code, id]) => {
    const standard = bundledStandards().find((candidate) => candidate.id === id);
    return (standard?.competences ?? []).flatMap((competence) =>
      LANGUAGES.flatMap((language): TrainingStatement[] => {
        const texts = [
          competence.outcomes[language].join(' '),
          ...competence.outcomes[language],
          ...(competence.what?.[language] ?? []),
          '',
        ];
        return texts.map((outcome, place) => ({
          batch: 'standards',
          person: '',
          language,
          label: place === 0 || outcome === '' ? competence.label[language] : '',
          outcome,
          concepts: [],
          answers: { [code]: [competence.id] },
        }));
      }),
    );
  });
}
