import { BodyLong } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import { SettingsSection } from '../settings/settings-section';
import { BackupFolder } from './backup-folder';
import { BackupList } from './backup-list';
import { BackupNow } from './backup-now';
import { useBackupState } from './backup-store';
import './backups.css';

function Backups() {
  const { data: state, error, refetch } = useBackupState();
  if (!state) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <BackupNow state={state} />
      <BackupFolder state={state} />
      <BackupList />
    </>
  );
}

/** Copies of the whole workspace: when they are made, where they lie, and the ways back from them. */
export function BackupsSection() {
  const { t } = useTexts();
  const { data: workspace } = useQuery(api.workspace.state.queryOptions());
  return (
    <SettingsSection name="backups" heading={t('backups:heading')} lead={t('backups:lead')}>
      {workspace?.demo ? <BodyLong>{t('backups:demo')}</BodyLong> : <Backups />}
    </SettingsSection>
  );
}
