import { BodyLong } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import type { MadeRecoveryKey } from '#shared/contract/workspace';
import { api } from '../../api/queries';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { forgetFreshKey } from './fresh-key';
import { RecoveryKeyCard } from './recovery-key-card';
import './workspace.css';

/** The step after a workspace was made: its recovery key goes on paper before anything else is done. */
export function KeepRecoveryKey({ made }: { readonly made: MadeRecoveryKey }) {
  const { t } = useTexts();
  const { data: workspace } = useQuery(api.workspace.state.queryOptions());
  return (
    <div className="bp-door">
      <PageHeading>{t('workspace:recovery.heading')}</PageHeading>
      <BodyLong size="large">{t('workspace:recovery.lead')}</BodyLong>
      <BodyLong>{t('workspace:recovery.where')}</BodyLong>
      <div className="bp-card">
        <RecoveryKeyCard made={made} folder={workspace?.folder ?? ''} onKept={forgetFreshKey} />
      </div>
    </div>
  );
}
