import { BodyLong } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { dateAndTime } from '#shared/i18n/formats';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { DataSection } from './data-section';

/** What was done with this participant's data beyond writing in it. */
export function LogSection() {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();
  const input = { participantId };
  const { data: entries, error, refetch } = useQuery(api.access.log.queryOptions({ input, gcTime: 0 }));

  return (
    <DataSection heading={t('rights:log.heading')} lead={t('rights:log.lead')}>
      {!entries && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {entries?.length === 0 && <BodyLong className="bp-subtle">{t('rights:log.empty')}</BodyLong>}
      {entries && entries.length > 0 && (
        <ul className="bp-participant-data__log">
          {entries.map(({ id, at, what }) => (
            <li key={id}>
              <time dateTime={at}>{dateAndTime(at, language)}</time>
              <span>{t(`settings:log.what.${what}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </DataSection>
  );
}
