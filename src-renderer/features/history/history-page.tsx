import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Change, SHOWN_CHANGES } from '#shared/domain/history';
import { api } from '../../api/queries';
import { EmptyState } from '../../components/empty-state';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { ChangeRow } from './change-row';
import { byDay } from './days';
import { GoTo } from './go-to';
import './history.css';

/** What was changed in a participant's description, day by day, and the way back to any of it. */
export function HistoryPage() {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();
  const [target, setTarget] = useState<{ readonly change: Change | null } | null>(null);
  const {
    data: changes,
    error,
    refetch,
  } = useQuery(api.history.list.queryOptions({ input: { participantId }, gcTime: 0 }));

  if (!changes) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  const current = changes.find(({ undone }) => !undone);
  const complete = changes.length < SHOWN_CHANGES;

  return (
    <>
      <PageHeading>{t('history:heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('history:lead')}</BodyLong>
      {changes.length === 0 && <EmptyState heading={t('history:emptyHeading')}>{t('history:empty')}</EmptyState>}
      {byDay(changes, language).map(({ name, changes: ofDay }) => (
        <section key={name} className="bp-history-day" aria-label={name}>
          <Heading level="2" size="xsmall">
            {name}
          </Heading>
          <ol className="bp-changes">
            {ofDay.map((change) => (
              <ChangeRow
                key={change.id}
                change={change}
                current={change === current}
                onGoTo={() => setTarget({ change })}
              />
            ))}
          </ol>
        </section>
      ))}
      {changes.length > 0 && (
        <div className="bp-history-start">
          <BodyLong size="small">
            {complete ? t('history:start') : t('history:latest', { count: SHOWN_CHANGES })}
          </BodyLong>
          {complete && current && (
            <Button size="small" variant="tertiary" onClick={() => setTarget({ change: null })}>
              {t('history:undoAll')}
            </Button>
          )}
        </div>
      )}
      {target && <GoTo target={target.change} changes={changes} onClose={() => setTarget(null)} />}
    </>
  );
}
