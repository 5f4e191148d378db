import { BodyLong, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import type { DescriptionVersion } from '#shared/domain/description-version';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { CompareVersions } from './compare-versions';
import { KeepVersion } from './keep-version';
import { RemoveVersion } from './remove-version';
import { VersionRow } from './version-row';
import { useVersions } from './version-store';
import './versions.css';

/** Descriptions kept as they were, such as before a placement, and what has come since. */
export function VersionsPage() {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const { data: versions, error, refetch } = useVersions(participantId);
  const [removing, setRemoving] = useState<DescriptionVersion | null>(null);

  if (!versions) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  return (
    <>
      <PageHeading>{t('history:versions.heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('history:versions.lead')}</BodyLong>
      <div className="bp-versions">
        <KeepVersion />
        {versions.length > 0 && (
          <section className="bp-versions__kept" aria-labelledby="kept-versions">
            <Heading level="2" size="small" id="kept-versions">
              {t('history:versions.list')}
            </Heading>
            <ul className="bp-versions__list">
              {versions.map((version) => (
                <VersionRow key={version.id} version={version} onRemove={() => setRemoving(version)} />
              ))}
            </ul>
          </section>
        )}
      </div>
      {versions.length > 0 && <CompareVersions versions={versions} />}
      {removing && <RemoveVersion version={removing} onClose={() => setRemoving(null)} />}
    </>
  );
}
