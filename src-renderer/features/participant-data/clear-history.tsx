import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { useState } from 'react';
import { client } from '../../api/client';
import { api, queryClient } from '../../api/queries';
import { saveRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

/** It takes undo along, so it is asked first. */
export function ClearHistory({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const [busy, setBusy] = useState(false);

  const clear = () => {
    setBusy(true);
    saveRecord({ participantId, barrier: true, send: () => client.access.clearHistory({ participantId }) })
      .then(() => {
        announce(t('rights:correction.cleared'));
        void queryClient.invalidateQueries({ queryKey: api.access.log.key() });
      })
      .catch(reportFailure)
      .finally(onClose);
  };

  return (
    <Modal
      open
      onClose={onClose}
      header={{ heading: t('rights:correction.clearHeading') }}
      width="small"
      data-color="brand-blue"
      portal
    >
      <Modal.Body>
        <BodyLong spacing>{t('rights:correction.clearText')}</BodyLong>
        <BodyLong>{t('rights:correction.clearBackups')}</BodyLong>
      </Modal.Body>
      <Modal.Footer>
        <Button data-color="danger" loading={busy} onClick={clear}>
          {t('rights:correction.clearSubmit')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
