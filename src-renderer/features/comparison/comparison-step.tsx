import { BodyLong } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { refOf } from '#shared/domain/standard';
import { api } from '../../api/queries';
import { EmptyState } from '../../components/empty-state';
import { explorePath, learnedPath } from '../../components/library-paths';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { stepPath, useParticipant } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { SideBySide } from './side-by-side';
import { StandardChoice } from './standard-choice';
import './comparison.css';

/** The heart of the product: a standard's key competences beside the participant's, surplus first (method.md). */
export function ComparisonStep() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const {
    data: entries,
    error,
    refetch,
  } = useQuery(api.standards.list.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));

  if (!entries) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  const standard = entries.find(({ ref }) => ref === record.participant.standardRefs[0])?.standard;
  const hasKey = record.competences.some(({ key }) => key);

  return (
    <>
      <PageHeading>{t('wizard:step.comparison')}</PageHeading>
      <BodyLong className="bp-lead">{t('comparison:lead')}</BodyLong>
      <StandardChoice entries={entries} chosen={standard ?? null} />
      {!hasKey && (
        <EmptyState
          heading={t('comparison:emptyHeading')}
          action={
            <RouteButton path={stepPath(participantId, 'key')} size="small">
              {t('wizard:goTo', { step: t('wizard:step.key') })}
            </RouteButton>
          }
        >
          {t('comparison:empty')}
        </EmptyState>
      )}
      {hasKey && (
        <p className="bp-comparison-ways">
          <a href={`#${explorePath(participantId)}`}>{t('library:explore.link')}</a>
          <a href={`#${learnedPath(participantId)}`}>{t('lessons:link')}</a>
        </p>
      )}
      {hasKey && standard && <SideBySide key={refOf(standard)} standard={standard} />}
    </>
  );
}
