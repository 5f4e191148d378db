import { ReadMore } from '@navikt/ds-react';
import type { StandardCompetence } from '#shared/domain/standard';
import { useTexts } from '../../components/use-texts';

/** One of the standard's key competences; what it consists of on request. */
export function StandardSide({ competence }: { readonly competence: StandardCompetence }) {
  const { t, language } = useTexts();
  return (
    <>
      <span className="bp-comparison__label">{competence.label[language]}</span>
      <ReadMore
        size="small"
        variant="ghost"
        header={t('comparison:table.outcome')}
        aria-label={t('comparison:table.outcomeOf', { name: competence.label[language] })}
      >
        {competence.outcomes[language].map((outcome) => (
          <p key={outcome} className="bp-comparison__outcome">
            {outcome}
          </p>
        ))}
      </ReadMore>
    </>
  );
}
