import { BodyLong, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import type { OwnStandard, OwnStatus } from '#shared/domain/own-standard';
import { EmptyState } from '../../components/empty-state';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { CreateStandard } from './create-standard';
import { ImportStandard } from './import-standard';
import { OwnStandardRow } from './own-standard-row';
import { useOwnStandards } from './own-standard-store';
import { RemoveStandard } from './remove-standard';
import './own-standards.css';

const GROUPS: readonly OwnStatus[] = ['draft', 'inUse', 'withdrawn'];

/** Everything the counsellor has made, and the ways to begin something new. */
export function OwnStandardsPage() {
  const { t } = useTexts();
  const { data: standards, error, refetch } = useOwnStandards();
  const [removing, setRemoving] = useState<OwnStandard | null>(null);

  if (!standards) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  return (
    <div className="bp-own-standards">
      <PageHeading>{t('ownStandards:heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('ownStandards:lead')}</BodyLong>
      <section className="bp-card bp-create-standard" aria-labelledby="create-standard">
        <h2 id="create-standard" className="bp-card__heading">
          {t('ownStandards:create.heading')}
        </h2>
        <CreateStandard>
          <ImportStandard />
        </CreateStandard>
      </section>
      {standards.length === 0 && (
        <EmptyState heading={t('ownStandards:noneHeading')}>{t('ownStandards:none')}</EmptyState>
      )}
      {GROUPS.map((status) => {
        const members = standards.filter((own) => own.status === status);
        if (members.length === 0) return null;
        return (
          <section key={status} className="bp-own-standards__group" aria-labelledby={`own-${status}`}>
            <Heading level="2" size="small" id={`own-${status}`}>
              {t(`ownStandards:list.${status}`)}
            </Heading>
            <ul className="bp-own-standards__list">
              {members.map((own) => (
                <OwnStandardRow key={own.ref} own={own} onRemove={() => setRemoving(own)} />
              ))}
            </ul>
          </section>
        );
      })}
      {removing && <RemoveStandard own={removing} onClose={() => setRemoving(null)} />}
    </div>
  );
}
