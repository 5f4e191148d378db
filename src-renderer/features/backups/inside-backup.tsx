import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { Button, Heading } from '@navikt/ds-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { BackedUpParticipant, ListedBackup } from '#shared/contract/backups';
import { client } from '../../api/client';
import { type Failure, failureOf, failureText } from '../../api/failure';
import { Loading } from '../../components/loading';
import { useTexts } from '../../components/use-texts';
import { PassphraseField } from '../workspace/passphrase-field';
import { BringBack } from './bring-back';
import { RestoreAll } from './restore-all';
import { useWhen } from './use-when';

type InsideProps = { readonly backup: ListedBackup; readonly onClose: () => void };

/** What is in a backup, and the ways back: single participants, or all of it. */
export function InsideBackup({ backup, onClose }: InsideProps) {
  const { t } = useTexts();
  const when = useWhen()(backup.at);
  const heading = useRef<HTMLHeadingElement>(null);
  // The passphrase of another workspace's backup stays here, and goes when this is closed.
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [people, setPeople] = useState<readonly BackedUpParticipant[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { place, name } = backup;

  const load = async (entered: string | null) => {
    setFailure(null);
    try {
      setPeople(await client.backups.participants({ place, name, passphrase: entered }));
      setPassphrase(entered);
    } catch (error) {
      setFailure(failureOf(error));
    }
  };
  const begin = useRef(() => load(null));
  useEffect(() => {
    heading.current?.focus();
    void begin.current();
  }, []);

  const isForeign =
    failure?.kind === 'expected' && ['BACKUP_OTHER_WORKSPACE', 'PASSPHRASE_WRONG'].includes(failure.code);
  const asked = { place, name, passphrase };
  return (
    <div className="bp-backups__part">
      <Button variant="tertiary" size="small" icon={<ArrowLeftIcon aria-hidden />} onClick={onClose}>
        {t('backups:inside.close')}
      </Button>
      <Heading ref={heading} level="3" size="small" tabIndex={-1}>
        {t('backups:inside.heading', { when })}
      </Heading>
      {!people && !failure && <Loading />}
      {failure && !isForeign && <p className="bp-form-error">{failureText(t, failure)}</p>}
      {isForeign && <OpenForeign failure={failure} onPassphrase={load} />}
      {people && (
        <>
          <BringBack asked={asked} people={people} onDone={() => load(passphrase)} />
          <RestoreAll asked={asked} when={when} count={people.length} />
        </>
      )}
    </div>
  );
}

type OpenForeignProps = {
  readonly failure: Failure;
  readonly onPassphrase: (passphrase: string) => Promise<void>;
};

/** Another workspace's backup takes that workspace's passphrase. */
function OpenForeign({ failure, onPassphrase }: OpenForeignProps) {
  const { t } = useTexts();
  const [entered, setEntered] = useState('');
  const [shown, setShown] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const isWrong = failure.kind === 'expected' && failure.code === 'PASSPHRASE_WRONG';

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(entered === '');
    if (entered === '') return;
    setBusy(true);
    await onPassphrase(entered);
    setBusy(false);
  };
  const error = isMissing ? t('backups:inside.passphraseMissing') : isWrong && failureText(t, failure);
  return (
    <form className="bp-backups__folder" onSubmit={(event) => void submit(event)} noValidate>
      <PassphraseField
        label={t('backups:inside.passphrase')}
        description={isWrong ? '' : failureText(t, failure)}
        autoComplete="current-password"
        value={entered}
        onChange={setEntered}
        error={error || null}
        shown={shown}
        onShow={setShown}
      />
      <div>
        <Button type="submit" variant="secondary" loading={busy}>
          {t('backups:inside.unlock')}
        </Button>
      </div>
    </form>
  );
}
