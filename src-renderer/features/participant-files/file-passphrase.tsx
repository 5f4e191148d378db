import { Button, Heading } from '@navikt/ds-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTexts } from '../../components/use-texts';
import { PassphraseField } from '../workspace/passphrase-field';

type FilePassphraseProps = { readonly busy: boolean; readonly onUnlock: (passphrase: string) => void };

/** The passphrase that was agreed by telephone; the file stays chosen when it is wrong. */
export function FilePassphrase({ busy, onUnlock }: FilePassphraseProps) {
  const { t } = useTexts();
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(passphrase.trim() === '');
    if (passphrase.trim() === '') field.current?.focus();
    else onUnlock(passphrase);
  };

  return (
    <form className="bp-card bp-participant-files__form" onSubmit={submit} noValidate>
      <Heading level="2" size="small">
        {t('participantFiles:take.passphraseHeading')}
      </Heading>
      <PassphraseField
        ref={field}
        label={t('participantFiles:take.passphrase')}
        description={t('participantFiles:take.passphraseAdvice')}
        autoComplete="current-password"
        value={passphrase}
        onChange={(value) => {
          setPassphrase(value);
          setMissing(false);
        }}
        error={missing ? t('participantFiles:take.passphraseMissing') : null}
        shown={shown}
        onShow={setShown}
      />
      <div>
        <Button type="submit" loading={busy}>
          {t('participantFiles:take.openFile')}
        </Button>
      </div>
    </form>
  );
}
