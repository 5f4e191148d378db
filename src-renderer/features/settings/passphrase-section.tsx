import { Button } from '@navikt/ds-react';
import { type FormEvent, useRef, useState } from 'react';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { useTexts } from '../../components/use-texts';
import { NewPassphraseFields } from '../workspace/new-passphrase-fields';
import { PassphraseField } from '../workspace/passphrase-field';
import { useNewPassphrase } from '../workspace/use-new-passphrase';
import { type Carried, CarriedToBackups } from './carried-to-backups';
import { SettingsSection } from './settings-section';
import { useKeyChange } from './use-key-change';

/** Another passphrase, for who knows the present one. */
export function PassphraseSection() {
  const { t } = useTexts();
  const [present, setPresent] = useState('');
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState(false);
  const [carried, setCarried] = useState<Carried | null>(null);
  const chosen = useNewPassphrase();
  const field = useRef<HTMLInputElement>(null);
  const { busy, failure, run, clear } = useKeyChange(field);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setCarried(null);
    setMissing(present === '');
    if (present === '') return field.current?.focus();
    if (!chosen.check()) return;
    void run(async () => {
      setCarried(await client.workspace.changePassphrase({ present, passphrase: chosen.first }));
      setPresent('');
      setShown(false);
      chosen.clear();
    });
  };

  return (
    <SettingsSection name="passphrase" heading={t('settings:passphrase.heading')} lead={t('settings:passphrase.lead')}>
      <form className="bp-settings__form" onSubmit={submit} noValidate>
        <PassphraseField
          ref={field}
          label={t('settings:passphrase.present')}
          autoComplete="current-password"
          value={present}
          onChange={(value) => {
            setPresent(value);
            setMissing(false);
            clear();
          }}
          error={missing ? t('workspace:unlock.missing') : failure && failureText(t, failure)}
          shown={shown}
          onShow={setShown}
        />
        <NewPassphraseFields entry={chosen} label={t('workspace:passphrase.new')} />
        <div>
          <Button type="submit" variant="secondary" loading={busy}>
            {t('settings:passphrase.submit')}
          </Button>
        </div>
      </form>
      <CarriedToBackups carried={carried} done={t('settings:passphrase.done')} />
    </SettingsSection>
  );
}
