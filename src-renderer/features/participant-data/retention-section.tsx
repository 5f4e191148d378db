import { BodyLong } from '@navikt/ds-react';
import { dayOf } from '#shared/domain/day';
import type { Retention } from '#shared/domain/retention';
import { longDate } from '#shared/i18n/formats';
import { client } from '../../api/client';
import { announce } from '../../components/announcer';
import { DayField, useDay } from '../../components/day-field';
import { reportFailure } from '../../components/failure-notice';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { dayProblem } from '../preparation/day-problem';
import { DataSection } from './data-section';
import { saveRetention, useRetention } from './retention-store';

/** The day the data is to be deleted, why that day, and a day of the counsellor's own. It only reminds. */
export function RetentionSection() {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();
  const { data: retention, error, refetch } = useRetention(participantId);

  return (
    <DataSection heading={t('rights:retention.heading')} lead={t('rights:retention.lead')}>
      {!retention && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {retention && (
        <>
          <p className="bp-participant-data__fact" role="status">
            {retention.deleteOn !== null && retention.because !== null ? (
              <>
                <strong>{t('rights:retention.deleteOn', { day: longDate(retention.deleteOn, language) })}</strong>{' '}
                {t(`rights:retention.because.${retention.because}`)}
              </>
            ) : (
              t('rights:retention.none')
            )}
          </p>
          <ChosenDay retention={retention} />
          <BodyLong className="bp-subtle">{t('rights:retention.rule')}</BodyLong>
        </>
      )}
    </DataSection>
  );
}

function ChosenDay({ retention: { chosen } }: { readonly retention: Retention }) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const entry = useDay({
    initial: chosen,
    onChange: (day) => {
      saveRetention(participantId, () => client.retention.setDay({ participantId, day }))
        .then(() => announce(t(day === null ? 'rights:retention.removed' : 'rights:retention.saved')))
        .catch(reportFailure);
    },
  });
  const isWrong = entry.state !== 'day' && entry.state !== 'empty';
  return (
    <DayField
      entry={entry}
      label={t('rights:retention.field')}
      error={isWrong && (dayProblem(t, entry.state, dayOf(new Date())) ?? false)}
    />
  );
}
