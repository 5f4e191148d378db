import { Button, InlineMessage } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import type { MadeRecoveryKey } from '#shared/contract/workspace';
import { longDate } from '#shared/i18n/formats';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { api } from '../../api/queries';
import { useTexts } from '../../components/use-texts';
import { PassphraseField } from '../workspace/passphrase-field';
import { RecoveryKeyCard } from '../workspace/recovery-key-card';
import '../workspace/workspace.css';
import { CarriedToBackups } from './carried-to-backups';
import { SettingsSection } from './settings-section';
import { useKeyChange } from './use-key-change';

/** When the recovery key was made, and another one in its place. It is shown until it is said to be kept. */
export function RecoveryKeySection({ folder }: { readonly folder: string }) {
  const { t, language } = useTexts();
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState(false);
  const [made, setMade] = useState<MadeRecoveryKey | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const { busy, failure, run, clear } = useKeyChange(field);
  const { data: doors } = useQuery(api.workspace.doors.queryOptions({ gcTime: 0 }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(passphrase === '');
    if (passphrase === '') return field.current?.focus();
    void run(async () => {
      setMade(await client.workspace.makeRecoveryKey({ passphrase }));
      setPassphrase('');
      setShown(false);
    });
  };

  return (
    <SettingsSection name="recovery" heading={t('settings:recovery.heading')} lead={t('settings:recovery.lead')}>
      {doors && !made && (
        <InlineMessage status={doors.recoveryKeyMadeOn === null ? 'warning' : 'info'}>
          {doors.recoveryKeyMadeOn === null
            ? t('settings:recovery.none')
            : t('settings:recovery.madeOn', { day: longDate(doors.recoveryKeyMadeOn, language) })}
        </InlineMessage>
      )}
      {made ? (
        <>
          <CarriedToBackups carried={made.backups} done={t('settings:recovery.made')} />
          <RecoveryKeyCard made={made} folder={folder} onKept={() => setMade(null)} />
        </>
      ) : (
        <form className="bp-settings__form" onSubmit={submit} noValidate>
          <PassphraseField
            ref={field}
            label={t('settings:recovery.passphrase')}
            autoComplete="current-password"
            value={passphrase}
            onChange={(value) => {
              setPassphrase(value);
              setMissing(false);
              clear();
            }}
            error={missing ? t('workspace:unlock.missing') : failure && failureText(t, failure)}
            shown={shown}
            onShow={setShown}
          />
          <div>
            <Button type="submit" variant="secondary" loading={busy}>
              {t('settings:recovery.submit')}
            </Button>
          </div>
        </form>
      )}
    </SettingsSection>
  );
}
