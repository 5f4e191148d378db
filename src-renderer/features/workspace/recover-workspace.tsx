import { PadlockUnlockedIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, TextField } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { longDate } from '#shared/i18n/formats';
import { client } from '../../api/client';
import { type Failure, failureOf, failureText } from '../../api/failure';
import { api } from '../../api/queries';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { NewPassphraseFields } from './new-passphrase-fields';
import { useDoor } from './use-door';
import { useNewPassphrase } from './use-new-passphrase';

/** The way in for somebody who has forgotten the passphrase: the recovery key, and then a new passphrase. */
export function RecoverWorkspace({ onBack }: { readonly onBack: () => void }) {
  const { t } = useTexts();
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  const { data: doors } = useQuery(api.workspace.doors.queryOptions({ gcTime: 0 }));

  return (
    <div className="bp-door">
      <PageHeading>{t('workspace:recover.heading')}</PageHeading>
      {doors?.recoveryKeyMadeOn === null && <BodyLong>{t('workspace:recover.none')}</BodyLong>}
      {doors?.recoveryKeyMadeOn != null && recoveryKey === null && (
        <RecoveryKeyForm madeOn={doors.recoveryKeyMadeOn} onRight={setRecoveryKey} />
      )}
      {recoveryKey !== null && <NewPassphraseForm recoveryKey={recoveryKey} />}
      <div>
        <Button type="button" variant="tertiary" size="small" onClick={onBack}>
          {t('workspace:recover.back')}
        </Button>
      </div>
    </div>
  );
}

type RecoveryKeyFormProps = { readonly madeOn: string; readonly onRight: (recoveryKey: string) => void };

function RecoveryKeyForm({ madeOn, onRight }: RecoveryKeyFormProps) {
  const { t, language } = useTexts();
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const day = longDate(madeOn, language);

  useEffect(() => field.current?.focus(), []);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      await client.workspace.checkRecoveryKey({ recoveryKey: typed });
      onRight(typed);
    } catch (error) {
      setFailure(failureOf(error));
      field.current?.focus();
    } finally {
      setBusy(false);
    }
  };

  return (
    <form className="bp-card bp-door__form" onSubmit={submit} noValidate>
      <BodyLong>{t('workspace:recover.lead', { day })}</BodyLong>
      <TextField
        ref={field}
        label={t('workspace:recovery.label')}
        description={t('workspace:recover.advice')}
        className="bp-recover__key"
        value={typed}
        error={failure && failureText(t, failure)}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        onChange={(event) => {
          setTyped(event.target.value);
          setFailure(null);
        }}
      />
      <div>
        <Button type="submit" loading={busy}>
          {t('workspace:recover.next')}
        </Button>
      </div>
    </form>
  );
}

function NewPassphraseForm({ recoveryKey }: { readonly recoveryKey: string }) {
  const { t } = useTexts();
  const passphrase = useNewPassphrase();
  const { firstField } = passphrase;
  const door = useDoor((chosen) => client.workspace.recover({ recoveryKey, passphrase: chosen }));

  useEffect(() => firstField.current?.focus(), [firstField]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.check()) void door.open(passphrase.first);
  };

  return (
    <form className="bp-card bp-door__form" onSubmit={submit} noValidate>
      <BodyLong>{t('workspace:recover.choose')}</BodyLong>
      <NewPassphraseFields entry={passphrase} label={t('workspace:passphrase.new')} />
      <div role="alert">{door.failure && <p className="bp-form-error">{failureText(t, door.failure)}</p>}</div>
      <div>
        <Button type="submit" loading={door.busy} icon={<PadlockUnlockedIcon aria-hidden />}>
          {t('workspace:recover.submit')}
        </Button>
      </div>
    </form>
  );
}
