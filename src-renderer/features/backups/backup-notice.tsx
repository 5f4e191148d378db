import { LocalAlert } from '@navikt/ds-react';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { SETTINGS_PATH } from '../settings/settings-path';
import { useBackupState } from './backup-store';

const WEEK = 7 * 24 * 3_600_000;

/** On the start page, when the last backup failed, or the second folder has been out of reach for more than a week. */
export function BackupNotice() {
  const { t } = useTexts();
  const { data: state } = useBackupState();
  if (!state) return null;
  const { failure, chosen } = state;
  const isLongAway =
    chosen !== null && !chosen.reachable && (!chosen.newest || Date.now() - Date.parse(chosen.newest) > WEEK);
  if (!failure && !isLongAway) return null;
  return (
    <LocalAlert status="warning" size="small" as="div">
      <LocalAlert.Header>
        <LocalAlert.Title as="div">{failure ? t('backups:notice.failed') : t('backups:notice.away')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <RouteButton path={SETTINGS_PATH} variant="tertiary" size="small">
          {t('backups:notice.see')}
        </RouteButton>
      </LocalAlert.Content>
    </LocalAlert>
  );
}
