import { Heading, Select } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DescriptionVersion } from '#shared/domain/description-version';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { VersionTable } from './version-table';

/** The value of the choice that is no kept version: the description as it is now. */
const NOW = 'now';

type CompareVersionsProps = { readonly versions: readonly DescriptionVersion[] };

/** Two versions to choose, the earlier and the later, and what came between them. */
export function CompareVersions({ versions }: CompareVersionsProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const [chosenOne, setOne] = useState<string | null>(null);
  const [chosenOther, setOther] = useState<string>(NOW);
  const one = versions.find(({ id }) => id === chosenOne) ?? versions[0];
  const other = versions.find(({ id }) => id === chosenOther && id !== one?.id) ?? null;
  const { data, error, refetch } = useQuery(
    api.versions.compare.queryOptions({
      input: { participantId, oneId: one?.id ?? '', otherId: other?.id ?? null },
      enabled: one !== undefined,
      placeholderData: (previous) => previous,
      gcTime: 0,
    }),
  );
  if (!one) return null;

  return (
    <section className="bp-compare-versions" aria-labelledby="compare-versions">
      <Heading level="2" size="small" id="compare-versions">
        {t('history:versions.compareHeading')}
      </Heading>
      <div className="bp-compare-versions__choice">
        <Select
          size="small"
          label={t('history:versions.before')}
          value={one.id}
          onChange={(event) => setOne(event.target.value)}
        >
          {versions.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          label={t('history:versions.after')}
          value={other?.id ?? NOW}
          onChange={(event) => setOther(event.target.value)}
        >
          <option value={NOW}>{t('history:versions.now')}</option>
          {versions
            .filter(({ id }) => id !== one.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </Select>
      </div>
      {!data && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {data && (
        <VersionTable comparison={data} beforeName={one.name} afterName={other?.name ?? t('history:versions.now')} />
      )}
    </section>
  );
}
