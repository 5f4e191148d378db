import { Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { RETENTION_PERIODS } from '#shared/domain/retention';
import { client } from '../../api/client';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { reportFailure } from '../../components/failure-notice';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import { SettingsSection } from './settings-section';

/** How long data is kept where nothing else is agreed or set; off to begin with. */
export function RetentionPeriodSection() {
  const { t } = useTexts();
  const { data: period, error, refetch } = useQuery(api.retention.period.queryOptions());

  const choose = (value: string) => {
    const months = RETENTION_PERIODS.find((each) => String(each) === value) ?? null;
    const queryKey = api.retention.period.queryKey();
    queryClient.setQueryData(queryKey, { months });
    saveQueue
      .add({ send: async () => void queryClient.setQueryData(queryKey, await client.retention.setPeriod({ months })) })
      .catch((failure: unknown) => {
        reportFailure(failure);
        void refetch();
      });
  };

  return (
    <SettingsSection
      name="retention"
      heading={t('rights:retention.periodHeading')}
      lead={t('rights:retention.periodLead')}
    >
      {period ? (
        <Select
          label={t('rights:retention.period')}
          value={period.months ?? ''}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{t('rights:retention.periodNone')}</option>
          {RETENTION_PERIODS.map((count) => (
            <option key={count} value={count}>
              {t('rights:retention.periodMonths', { count })}
            </option>
          ))}
        </Select>
      ) : error ? (
        <NoAnswer error={error} onRetry={() => void refetch()} />
      ) : (
        <Loading />
      )}
    </SettingsSection>
  );
}
