import { CheckmarkCircleIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Heading, LocalAlert } from '@navikt/ds-react';
import type { FormEvent } from 'react';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { reportFailure } from '../../components/failure-notice';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { DoorRestore } from '../backups/door-restore';
import { showFreshKey } from './fresh-key';
import { NewPassphraseFields } from './new-passphrase-fields';
import { useDoor } from './use-door';
import { useNewPassphrase } from './use-new-passphrase';
import './workspace.css';

const PROMISES = ['local', 'encrypted', 'offline'] as const;

/** Makes the workspace and its recovery key. Without the latter it is whole all the same: settings makes one later. */
async function create(passphrase: string) {
  const state = await client.workspace.create({ passphrase });
  await client.workspace.makeRecoveryKey({ passphrase }).then(showFreshKey, reportFailure);
  return state;
}

/** The first start: what this is, where things lie, and a passphrase. */
export function CreateWorkspace({ folder }: { readonly folder: string }) {
  const { t } = useTexts();
  const passphrase = useNewPassphrase();
  const door = useDoor(create);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (passphrase.check()) void door.open(passphrase.first);
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
        <NewPassphraseFields entry={passphrase} label={t('workspace:passphrase.label')} />
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
