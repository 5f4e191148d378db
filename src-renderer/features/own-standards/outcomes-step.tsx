import { BodyLong, Heading, ReadMore } from '@navikt/ds-react';
import { dimensionOf } from '#shared/domain/placement';
import { useTexts } from '../../components/use-texts';
import { BothLines } from './both-languages';
import { editCompetence, type StepProps } from './draft-editing';
import { nameOf } from './name-of';

/** Step 3: what a person knows, understands and can do, for each key competence; and What? and Why? if wanted. */
export function OutcomesStep({ content, edit }: StepProps) {
  const { t, language } = useTexts();
  const chosen = content.competences.filter(({ key }) => key);

  return (
    <>
      <BodyLong className="bp-lead">{t('ownStandards:outcomes.lead')}</BodyLong>
      {chosen.length === 0 && <BodyLong>{t('ownStandards:outcomes.empty')}</BodyLong>}
      {chosen.map((competence) => {
        const { id, placement, outcomes, what, why } = competence;
        const change = editCompetence(edit, id);
        const inLanguage = (label: string) => (languageName: string) =>
          t('ownStandards:inLanguage', { label, language: languageName });
        return (
          <article
            key={id}
            className="bp-standard-competence"
            data-dimension={placement ? dimensionOf(placement) : undefined}
            aria-labelledby={`outcomes-${id}`}
          >
            <Heading level="3" size="xsmall" id={`outcomes-${id}`}>
              {nameOf(t, competence, language)}
            </Heading>
            <BothLines
              label={(languageName) => t('ownStandards:outcomes.outcome', { language: languageName })}
              value={outcomes}
              onChange={(changed) => change({ outcomes: changed })}
            />
            <ReadMore size="small" header={t('ownStandards:outcomes.more')}>
              <BodyLong size="small" spacing>
                {t('ownStandards:outcomes.moreAdvice')}
              </BodyLong>
              <div className="bp-standard-fields">
                <BothLines
                  label={inLanguage(t('ownStandards:outcomes.what'))}
                  value={what}
                  onChange={(changed) => change({ what: changed })}
                />
                <BothLines
                  label={inLanguage(t('ownStandards:outcomes.why'))}
                  value={why}
                  onChange={(changed) => change({ why: changed })}
                />
              </div>
            </ReadMore>
          </article>
        );
      })}
    </>
  );
}
