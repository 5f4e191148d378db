import { BodyLong, Heading, ReadMore } from '@navikt/ds-react';
import { CoachSettings } from '../../components/coach/coach-settings';
import { EmptyState } from '../../components/empty-state';
import { groupByDimension } from '../../components/group-by-dimension';
import { PageHeading } from '../../components/page-heading';
import { stepPath, useParticipant } from '../../components/participant-context';
import { dimensionName } from '../../components/placement-name';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { MissingCount } from './missing-count';
import { OutcomeCard } from './outcome-card';
import './outcomes.css';

const ADVICE = ['short', 'concrete', 'show', 'lix'] as const;

/** Step three of the method: one or two plain sentences for each key competence, in one language or both. */
export function OutcomesStep() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const competences = record.competences.filter(({ key }) => key);
  const groups = groupByDimension(competences);

  return (
    <>
      <PageHeading after={<CoachSettings />}>{t('wizard:step.outcomes')}</PageHeading>
      <BodyLong className="bp-lead">{t('wizard:outcomes.lead')}</BodyLong>
      {competences.length === 0 ? (
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
      ) : (
        <div className="bp-outcomes__top">
          <ReadMore size="small" header={t('outcomes:advice.heading')}>
            <ul className="bp-outcomes__advice">
              {ADVICE.map((piece) => (
                <li key={piece}>{t(`outcomes:advice.${piece}`)}</li>
              ))}
            </ul>
          </ReadMore>
          <MissingCount competences={groups.flatMap((group) => group.competences)} />
          {competences.length > 1 && <p className="bp-outcomes__keys">{t('outcomes:sameField')}</p>}
        </div>
      )}
      {groups.map((group) => (
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
            <OutcomeCard key={competence.id} competence={competence} />
          ))}
        </section>
      ))}
    </>
  );
}
