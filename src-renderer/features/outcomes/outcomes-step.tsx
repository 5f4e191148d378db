import { BodyLong, Heading, ToggleGroup } from '@navikt/ds-react';
import { useState } from 'react';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '#shared/domain/text';
import { EmptyState } from '../../components/empty-state';
import { groupByDimension } from '../../components/group-by-dimension';
import { PageHeading } from '../../components/page-heading';
import { stepPath, useParticipant } from '../../components/participant-context';
import { dimensionName } from '../../components/placement-name';
import { RouteButton } from '../../components/route-button';
import { useNarrow } from '../../components/use-narrow';
import { useTexts } from '../../components/use-texts';
import { OutcomeCard } from './outcome-card';
import './outcomes.css';

/** Step three of the method: one or two plain sentences for each key competence, in one language or both. */
export function OutcomesStep() {
  const { t, language } = useTexts();
  const { participantId, record } = useParticipant();
  const [shown, setShown] = useState<Language>(language);
  const narrow = useNarrow();
  const competences = record.competences.filter(({ key }) => key);
  const columns = narrow ? [shown] : LANGUAGES;

  return (
    <>
      <PageHeading>{t('wizard:step.outcomes')}</PageHeading>
      <BodyLong className="bp-lead">{t('wizard:outcomes.lead')}</BodyLong>
      {competences.length === 0 && (
        <EmptyState
          heading={t('wizard:outcomes.emptyHeading')}
          action={
            <RouteButton path={stepPath(participantId, 'key')} size="small">
              {t('wizard:goTo', { step: t('wizard:step.key') })}
            </RouteButton>
          }
        >
          {t('wizard:outcomes.empty')}
        </EmptyState>
      )}
      {narrow && competences.length > 0 && (
        <ToggleGroup
          size="small"
          label={t('wizard:outcomes.shown')}
          value={shown}
          onChange={(value) => setShown(LANGUAGES.find((code) => code === value) ?? shown)}
          className="bp-outcomes__language"
        >
          {LANGUAGES.map((code) => (
            <ToggleGroup.Item key={code} value={code} lang={LANGUAGE_TAGS[code]}>
              {t(`common:language.${code}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      )}
      {groupByDimension(competences).map((group) => (
        <section
          key={group.dimension ?? 'none'}
          className="bp-outcomes__group"
          data-dimension={group.dimension ?? undefined}
          aria-labelledby={`outcomes-${group.dimension}`}
        >
          <Heading level="2" size="xsmall" id={`outcomes-${group.dimension}`} className="bp-outcomes__dimension">
            {dimensionName(t, group.dimension)}
          </Heading>
          {group.competences.map((competence) => (
            <OutcomeCard key={competence.id} competence={competence} columns={columns} />
          ))}
        </section>
      ))}
    </>
  );
}
