import { BodyLong, Loader } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/queries';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import { ShownFrame } from './shown-frame';

type AnonymousPageProps = { readonly participantId: string; readonly part: string | null };

/**
 * The same screen for others, a colleague or a meeting: without what tells who it is about. It asks for nothing else, so
 * that the name is not even in reach of it; what was hidden is counted, and never named.
 */
export function AnonymousPage({ participantId, part }: AnonymousPageProps) {
  const { t } = useTexts();
  const { data, error, refetch } = useQuery(
    api.anonymous.record.queryOptions({ input: { participantId }, gcTime: 0, staleTime: 0 }),
  );
  if (!data) {
    return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loader title={t('common:loading')} />;
  }
  return (
    <ShownFrame
      participantId={participantId}
      view="anonymous"
      part={part}
      step={data.step}
      heading={t('anonymous:person')}
      title={t('anonymous:screen.title')}
      record={data.record}
    >
      <BodyLong size="small">{t('anonymous:screen.text')}</BodyLong>
      {data.hidden.length > 0 && (
        <ul className="bp-shown__hidden" aria-label={t('anonymous:screen.hidden')}>
          {data.hidden.map(({ kind, count }) => (
            <li key={kind}>{t(`anonymous:count.${kind}`, { count })}</li>
          ))}
        </ul>
      )}
    </ShownFrame>
  );
}
