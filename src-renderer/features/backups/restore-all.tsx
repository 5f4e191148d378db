import { BodyLong, Button, Heading, Modal } from '@navikt/ds-react';
import { useState } from 'react';
import type { BackupAddress } from '#shared/contract/backups';
import { client } from '../../api/client';
import { failureOf, failureText } from '../../api/failure';
import { tellOtherWindows } from '../../api/other-windows';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { useTexts } from '../../components/use-texts';
import { reportRestored } from './restored-notice';
import { Said } from './said';

type RestoreAllProps = {
  readonly asked: BackupAddress & { readonly passphrase: string | null };
  readonly when: string;
  readonly count: number;
};

/** The whole workspace as it was; what is there now goes into a backup of its own first. */
export function RestoreAll({ asked, when, count }: RestoreAllProps) {
  const { t } = useTexts();
  const [isAsking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);

  const restore = async () => {
    setBusy(true);
    setFailed(null);
    saveQueue.leave();
    try {
      const { workspace, setAside } = await client.backups.restore(asked);
      // The door is shown now, and this is gone.
      queryClient.setQueryData(api.workspace.state.queryKey(), workspace);
      tellOtherWindows('workspace');
      reportRestored({ isLocked: true, aside: setAside });
    } catch (error) {
      setFailed(failureText(t, failureOf(error)));
      setAsking(false);
      setBusy(false);
    }
  };

  return (
    <section className="bp-backups__way" aria-label={t('backups:restore.heading')}>
      <Heading level="4" size="xsmall">
        {t('backups:restore.heading')}
      </Heading>
      <BodyLong>{t('backups:restore.text', { when })}</BodyLong>
      <div>
        <Button variant="secondary" onClick={() => setAsking(true)}>
          {t('backups:restore.open')}
        </Button>
      </div>
      <Said saying={failed === null ? null : { status: 'warning', text: failed }} />
      {isAsking && (
        <Modal
          open
          onClose={() => setAsking(false)}
          header={{ heading: t('backups:restore.confirm', { when }) }}
          width="small"
          portal
        >
          <Modal.Body>
            <BodyLong spacing>{t('backups:restore.confirmText', { count })}</BodyLong>
            {asked.passphrase !== null && <BodyLong>{t('backups:restore.foreign')}</BodyLong>}
          </Modal.Body>
          <Modal.Footer>
            <Button data-color="brand-blue" loading={busy} onClick={() => void restore()}>
              {t('backups:restore.submit')}
            </Button>
            <Button variant="secondary" data-color="brand-blue" onClick={() => setAsking(false)}>
              {t('common:cancel')}
            </Button>
          </Modal.Footer>
        </Modal>
      )}
    </section>
  );
}
