import { PadlockUnlockedIcon } from '@navikt/aksel-icons';
import { BodyLong, Button } from '@navikt/ds-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { client } from '../../api/client';
import { type Failure, failureText } from '../../api/failure';
import { useSaveStatus } from '../../api/saving';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { useUsableMark } from '../../components/use-usable-mark';
import { DoorRestore } from '../backups/door-restore';
import { obstacleOf } from './obstacle';
import { OpeningFailed } from './opening-failed';
import { OtherWaysIn } from './other-ways-in';
import { PassphraseField } from './passphrase-field';
import { RecoverWorkspace } from './recover-workspace';
import { useDoor } from './use-door';
import './workspace.css';

/** The door to a workspace that is there already. */
export function UnlockWorkspace({ folder }: { readonly folder: string }) {
  const { t } = useTexts();
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState(false);
  const [forgotten, setForgotten] = useState(false);
  const unsaved = useSaveStatus() !== 'saved';
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef<Failure | null>(null);
  const door = useDoor((entered) => client.workspace.unlock({ passphrase: entered }));

  useUsableMark('door');
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    if (door.failure) field.current?.focus();
  }, [door.failure]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(passphrase === '');
    if (passphrase === '') field.current?.focus();
    else void door.open(passphrase);
  };

  // While it is tried again, what stood in the way stays on the screen.
  if (!door.busy) latest.current = door.failure;
  const obstacle = obstacleOf(latest.current);
  if (obstacle) {
    return (
      <OpeningFailed
        key={obstacle.kind}
        obstacle={obstacle}
        folder={folder}
        busy={door.busy}
        onRetry={() => void door.open(passphrase)}
        onBack={door.clear}
      />
    );
  }

  const error = missing ? t('workspace:unlock.missing') : door.failure && failureText(t, door.failure);

  if (forgotten) return <RecoverWorkspace onBack={() => setForgotten(false)} />;
  return (
    <div className="bp-door">
      <PageHeading>{t('workspace:unlock.heading')}</PageHeading>
      <BodyLong>{unsaved ? t('workspace:unlock.unsaved') : t('workspace:unlock.text')}</BodyLong>
      <form className="bp-card bp-door__form" onSubmit={submit} noValidate>
        <PassphraseField
          ref={field}
          label={t('workspace:passphrase.label')}
          autoComplete="current-password"
          value={passphrase}
          onChange={(value) => {
            setPassphrase(value);
            setMissing(false);
            door.clear();
          }}
          error={error}
          shown={shown}
          onShow={setShown}
        />
        <div>
          <Button type="submit" loading={door.busy} icon={<PadlockUnlockedIcon aria-hidden />}>
            {t('workspace:unlock.submit')}
          </Button>
        </div>
        <OtherWaysIn onForgotten={() => setForgotten(true)} />
        <p className="bp-door__folder">
          {t('workspace:folder')} <code>{folder}</code>
        </p>
      </form>
      <DoorRestore state="locked" />
    </div>
  );
}
