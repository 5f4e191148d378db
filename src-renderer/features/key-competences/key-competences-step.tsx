import { BodyLong, Heading } from '@navikt/ds-react';
import { ADVISED_KEY_COMPETENCES, type Competence } from '#shared/domain/participant';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { withCompetence } from '../../components/competence-patches';
import { EmptyState } from '../../components/empty-state';
import { reportFailure } from '../../components/failure-notice';
import { groupByDimension } from '../../components/group-by-dimension';
import { PageHeading } from '../../components/page-heading';
import { stepPath, useParticipant } from '../../components/participant-context';
import { dimensionName } from '../../components/placement-name';
import { RouteButton } from '../../components/route-button';
import { SimilarNotice } from '../../components/similar-notice';
import { useMerging } from '../../components/use-merging';
import { useTexts } from '../../components/use-texts';
import { KeyChoice } from './key-choice';
import { KeyOrder } from './key-order';
import './key-competences.css';

/** Step two of the method: the 10–15 that matter most. The number is advice and never forced. */
export function KeyCompetencesStep() {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const merging = useMerging();
  const keys = merging.competences.filter(({ key }) => key);

  const choose = ({ id: competenceId }: Competence, key: boolean) => {
    // A merged competence is key when either was: what is chosen now has to come after that.
    merging.settle();
    saveRecord({
      participantId,
      patch: withCompetence(competenceId, { key }),
      send: () => client.competences.setKey({ competenceId, key }),
    }).catch(reportFailure);
  };

  return (
    <>
      <PageHeading>{t('wizard:step.key')}</PageHeading>
      <BodyLong className="bp-lead">{t('wizard:key.lead')}</BodyLong>
      {merging.competences.length === 0 ? (
        <EmptyState
          heading={t('wizard:key.emptyHeading')}
          action={
            <RouteButton path={stepPath(participantId, 'conversation')} size="small">
              {t('wizard:goTo', { step: t('wizard:step.conversation') })}
            </RouteButton>
          }
        >
          {t('wizard:key.empty')}
        </EmptyState>
      ) : (
        <>
          <p role="status" className="bp-key-advice">
            {t('wizard:key.advice', ADVISED_KEY_COMPETENCES)}{' '}
            <strong>{t('wizard:key.chosen', { count: keys.length })}</strong>
          </p>
          <SimilarNotice merging={merging} />
          <div className="bp-key-groups">
            {groupByDimension(merging.competences).map(({ dimension, competences }) => (
              <section
                key={dimension ?? 'none'}
                className="bp-key-group"
                data-dimension={dimension ?? undefined}
                aria-labelledby={`key-${dimension}`}
              >
                <Heading level="2" size="xsmall" id={`key-${dimension}`} className="bp-key-group__heading">
                  {dimensionName(t, dimension)}
                </Heading>
                <ul className="bp-key-group__list">
                  {competences.map((competence) => (
                    <KeyChoice
                      key={competence.id}
                      competence={competence}
                      onChoose={(key) => choose(competence, key)}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </div>
          {keys.length > 0 && <KeyOrder keys={keys} onSettle={merging.settle} />}
        </>
      )}
    </>
  );
}
