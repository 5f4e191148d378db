import { BodyLong, Heading, Theme } from '@navikt/ds-react';
import type { Competence } from '#shared/domain/participant';
import { CompetenceName } from '../../components/competence-name';
import { useTexts } from '../../components/use-texts';
import { WordHelp } from '../guide/word-help';

/**
 * What the participant has and the standard does not ask for: first, because that is what shows what a person brings.
 * The pink is the same in the dark, so what stands on it is in the light theme's colours.
 */
export function Surplus({ competences }: { readonly competences: readonly Competence[] }) {
  const { t } = useTexts();
  if (competences.length === 0) return <p className="bp-surplus-none">{t('comparison:surplus.none')}</p>;
  return (
    <Theme theme="light" asChild>
      <section className="bp-surplus" aria-labelledby="surplus">
        <div className="bp-surplus__head">
          <Heading level="2" size="medium" id="surplus">
            <span aria-hidden="true">{t('model:additionalSign')} </span>
            {t('model:additional')}
          </Heading>
          <WordHelp word="additional" />
        </div>
        <BodyLong>{t('comparison:surplus.text')}</BodyLong>
        <ul className="bp-surplus__list">
          {competences.map((competence) => (
            <li key={competence.id}>
              <span aria-hidden="true">{t('model:additionalSign')} </span>
              <CompetenceName competence={competence} />
            </li>
          ))}
        </ul>
      </section>
    </Theme>
  );
}
