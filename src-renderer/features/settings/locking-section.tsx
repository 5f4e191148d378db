import { BodyLong, Select, Switch } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { KeychainState } from '#shared/contract/workspace';
import { LOCK_AFTER, type LockAfter } from '#shared/domain/locking';
import { client } from '../../api/client';
import { tellOtherWindows } from '../../api/other-windows';
import { api, queryClient } from '../../api/queries';
import { reportFailure } from '../../components/failure-notice';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import { SettingsSection } from './settings-section';

const NEVER = 'never';
const lockAfterOf = (value: string): LockAfter => LOCK_AFTER.find((minutes) => String(minutes) === value) ?? null;

async function setLockAfter(value: string): Promise<void> {
  const stored = await client.locking.set({ minutes: lockAfterOf(value) });
  queryClient.setQueryData(api.locking.get.queryKey(), stored);
  tellOtherWindows('records');
}

/** When the workspace locks itself, and whether this machine may unlock it. */
export function LockingSection() {
  const { t } = useTexts();
  const { data: locking, error, refetch } = useQuery(api.locking.get.queryOptions());
  const { data: doors } = useQuery(api.workspace.doors.queryOptions({ gcTime: 0 }));

  return (
    <SettingsSection name="locking" heading={t('settings:locking.heading')} lead={t('settings:locking.lead')}>
      {!locking && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {locking && (
        <Select
          label={t('settings:locking.after')}
          value={String(locking.minutes ?? NEVER)}
          onChange={(event) => setLockAfter(event.target.value).catch(reportFailure)}
        >
          {LOCK_AFTER.map((minutes) => (
            <option key={minutes} value={minutes}>
              {t('settings:locking.minutes', { minutes })}
            </option>
          ))}
          <option value={NEVER}>{t('settings:locking.never')}</option>
        </Select>
      )}
      {doors && <KeychainChoice state={doors.keychain} />}
    </SettingsSection>
  );
}

/** The switch where there is a keychain to trust; otherwise, why there is none. */
function KeychainChoice({ state }: { readonly state: KeychainState }) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);

  const set = async (on: boolean) => {
    setBusy(true);
    try {
      queryClient.setQueryData(api.workspace.doors.queryKey(), await client.workspace.setKeychain({ on }));
    } finally {
      setBusy(false);
    }
  };

  if (state === 'absent' || state === 'refused') {
    return <BodyLong className="bp-subtle">{t(`settings:keychain.${state}`)}</BodyLong>;
  }
  return (
    <Switch
      checked={state === 'on'}
      loading={busy}
      description={t('settings:keychain.description')}
      onChange={(event) => set(event.target.checked).catch(reportFailure)}
    >
      {t('settings:keychain.label')}
    </Switch>
  );
}
