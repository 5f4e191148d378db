import { CheckmarkCircleIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Heading, LocalAlert } from '@navikt/ds-react';
import { type FormEvent, useRef, useState } from 'react';
import { PASSPHRASE_MINIMUM } from '#shared/contract/workspace';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { DoorRestore } from '../backups/door-restore';
import { PassphraseField } from './passphrase-field';
import { useDoor } from './use-door';
import './workspace.css';

type FieldErrors = { readonly first: string | null; readonly second: string | null };
const PROMISES = ['local', 'encrypted', 'offline'] as const;
const NO_ERRORS: FieldErrors = { first: null, second: null };

/** The first start: what this is, where things lie, and a passphrase. */
export function CreateWorkspace({ folder }: { readonly folder: string }) {
  const { t } = useTexts();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [shown, setShown] = useState(false);
  const [errors, setErrors] = useState(NO_ERRORS);
  const firstField = useRef<HTMLInputElement>(null);
  const secondField = useRef<HTMLInputElement>(null);
  const door = useDoor((passphrase) => client.workspace.create({ passphrase }));

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if ([...first].length < PASSPHRASE_MINIMUM) {
      setErrors({ first: t('workspace:create.tooShort', { minimum: PASSPHRASE_MINIMUM }), second: null });
      firstField.current?.focus();
    } else if (first !== second) {
      setErrors({ first: null, second: t('workspace:create.different') });
      secondField.current?.focus();
    } else {
      setErrors(NO_ERRORS);
      void door.open(first);
    }
  };

  return (
    <div className="bp-door">
      <PageHeading>{t('workspace:create.heading')}</PageHeading>
      <BodyLong size="large">{t('workspace:create.what')}</BodyLong>
      <ul className="bp-promises">
        {PROMISES.map((promise) => (
          <li key={promise}>
            <CheckmarkCircleIcon aria-hidden />
            {t(`workspace:create.${promise}`)}
          </li>
        ))}
      </ul>
      <form className="bp-card bp-door__form" onSubmit={submit} noValidate>
        <Heading level="2" size="medium">
          {t('workspace:create.formHeading')}
        </Heading>
        <PassphraseField
          ref={firstField}
          label={t('workspace:passphrase.label')}
          description={t('workspace:create.advice', { minimum: PASSPHRASE_MINIMUM })}
          autoComplete="new-password"
          value={first}
          onChange={setFirst}
          error={errors.first}
          shown={shown}
          onShow={setShown}
        />
        <PassphraseField
          ref={secondField}
          label={t('workspace:create.repeat')}
          autoComplete="new-password"
          value={second}
          onChange={setSecond}
          error={errors.second}
          shown={shown}
        />
        <LocalAlert status="warning" size="small" as="div">
          <LocalAlert.Header>
            <LocalAlert.Title as="h3">{t('workspace:create.warningHeading')}</LocalAlert.Title>
          </LocalAlert.Header>
          <LocalAlert.Content>{t('workspace:create.warning')}</LocalAlert.Content>
        </LocalAlert>
        <div role="alert">{door.failure && <p className="bp-form-error">{failureText(t, door.failure)}</p>}</div>
        <div>
          <Button type="submit" loading={door.busy} icon={<PadlockLockedIcon aria-hidden />}>
            {t('workspace:create.submit')}
          </Button>
        </div>
        <p className="bp-door__folder">
          {t('workspace:folder')} <code>{folder}</code>
        </p>
      </form>
      <DoorRestore state="none" />
    </div>
  );
}
