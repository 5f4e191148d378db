import { BodyLong } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import type { LoggedBug } from '#shared/domain/trouble';
import { dateAndTime } from '#shared/i18n/formats';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import { SettingsSection } from '../settings/settings-section';
import { SaveTroubleReport } from './save-trouble-report';

function Bugs({ bugs }: { readonly bugs: readonly LoggedBug[] }) {
  const { t, language } = useTexts();
  return (
    <table className="bp-settings__log">
      <caption className="bp-settings__caption">{t('trouble:some', { count: bugs.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('trouble:when')}</th>
          <th scope="col">{t('trouble:where')}</th>
          <th scope="col">{t('trouble:what')}</th>
          <th scope="col">{t('trouble:reference')}</th>
        </tr>
      </thead>
      <tbody>
        {bugs.map(({ reference, time, place, kind, code }) => (
          <tr key={reference}>
            <td>
              <time dateTime={time}>{dateAndTime(time, language)}</time>
            </td>
            <td>{t(`trouble:place.${place}`)}</td>
            <td>{[kind, code].filter(Boolean).join(' ')}</td>
            <td>{reference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The log of faults, for reading, and the report that can be sent. */
export function TroubleSection() {
  const { t } = useTexts();
  const { data: bugs, error, refetch } = useQuery(api.trouble.list.queryOptions({ gcTime: 0 }));
  return (
    <SettingsSection name="trouble" heading={t('trouble:section.heading')} lead={t('trouble:section.lead')}>
      {!bugs && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {bugs?.length === 0 && <BodyLong className="bp-subtle">{t('trouble:none')}</BodyLong>}
      {bugs && bugs.length > 0 && <Bugs bugs={bugs} />}
      <BodyLong>{t('trouble:about')}</BodyLong>
      <SaveTroubleReport />
    </SettingsSection>
  );
}
