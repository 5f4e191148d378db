import { BodyLong, Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { BackedUpParticipant, ListedBackup } from '#shared/contract/backups';
import { client } from '../../api/client';
import { failureOf, failureText } from '../../api/failure';
import { tellOtherWindows } from '../../api/other-windows';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { useTexts } from '../../components/use-texts';
import { reportRestored } from './restored-notice';

const SHOWN = 10;

type DoorPreviewProps = {
  readonly backup: ListedBackup;
  readonly people: readonly BackedUpParticipant[];
  readonly passphrase: string;
};

/** Whose data is in the backup, before it takes the workspace's place. */
export function DoorPreview({ backup, people, passphrase }: DoorPreviewProps) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => preview.current?.focus(), []);

  const restore = async () => {
    setBusy(true);
    try {
      const { place, name } = backup;
      const { workspace, setAside } = await client.backups.restore({ place, name, passphrase });
      queryClient.setQueryData(api.workspace.state.queryKey(), workspace);
      tellOtherWindows('workspace');
      reportRestored({ isLocked: false, aside: setAside });
      saveQueue.retry();
    } catch (error) {
      setFailed(failureText(t, failureOf(error)));
      setBusy(false);
    }
  };

  const more = people.length - SHOWN;
  return (
    <div ref={preview} className="bp-backups__preview" tabIndex={-1}>
      <BodyLong>{t('backups:door.whole', { count: people.length })}</BodyLong>
      <ul>
        {people.slice(0, SHOWN).map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
        {more > 0 && <li>{t('backups:door.andMore', { count: more })}</li>}
      </ul>
      <div role="alert">{failed && <p className="bp-form-error">{failed}</p>}</div>
      <Button loading={busy} onClick={() => void restore()}>
        {t('backups:door.submit')}
      </Button>
    </div>
  );
}
