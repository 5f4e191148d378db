import { BodyLong } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { dateAndTime } from '#shared/i18n/formats';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import { SettingsSection } from './settings-section';

/** What was exported, handed over and erased: what and when, never what stood in it. */
export function RecordLogSection() {
  const { t, language } = useTexts();
  const { data: entries, error, refetch } = useQuery(api.recordLog.list.queryOptions({ gcTime: 0 }));

  return (
    <SettingsSection name="log" heading={t('settings:log.heading')} lead={t('settings:log.lead')}>
      {!entries && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {entries?.length === 0 && <BodyLong className="bp-subtle">{t('settings:log.empty')}</BodyLong>}
      {entries && entries.length > 0 && (
        <table className="bp-settings__log">
          <thead>
            <tr>
              <th scope="col">{t('settings:log.when')}</th>
              <th scope="col">{t('settings:log.did')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ id, at, what }) => (
              <tr key={id}>
                <td>
                  <time dateTime={at}>{dateAndTime(at, language)}</time>
                </td>
                <td>{t(`settings:log.what.${what}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </SettingsSection>
  );
}
