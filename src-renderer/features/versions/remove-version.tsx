import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { useState } from 'react';
import type { DescriptionVersion } from '#shared/domain/description-version';
import { client } from '../../api/client';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { saveVersions } from './version-store';

type RemoveVersionProps = { readonly version: DescriptionVersion; readonly onClose: () => void };

/** A kept version is no part of what undo takes back, so it is asked first. */
export function RemoveVersion({ version: { id: versionId, name }, onClose }: RemoveVersionProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const [busy, setBusy] = useState(false);

  const remove = () => {
    setBusy(true);
    saveVersions({ participantId, send: () => client.versions.remove({ versionId }) })
      .then(() => announce(t('common:removed', { what: name })))
      .catch(reportFailure)
      .finally(onClose);
  };

  return (
    <Modal
      open
      onClose={onClose}
      header={{ heading: t('history:versions.removeHeading', { name }) }}
      width="small"
      portal
    >
      <Modal.Body>
        <BodyLong>{t('history:versions.removeText')}</BodyLong>
      </Modal.Body>
      <Modal.Footer>
        <Button data-color="danger" loading={busy} onClick={remove}>
          {t('history:versions.removeSubmit')}
        </Button>
        <Button variant="secondary" data-color="brand-blue" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
