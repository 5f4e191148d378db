import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../api/client';
import { api } from '../../api/queries';
import { saveRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

type UnknownFieldsProps = {
  /** The id of what takes the focus when the button is gone. */
  readonly afterwards: string;
};

/** Fields of an imported file that have no place in the window can only be removed; nothing for those who have none. */
export function UnknownFields({ afterwards }: UnknownFieldsProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const { data } = useQuery(api.access.unknownFields.queryOptions({ input: { participantId }, gcTime: 0 }));
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const close = () => setAsking(false);

  const remove = () => {
    setBusy(true);
    saveRecord({ participantId, barrier: true, send: () => client.access.removeUnknownFields({ participantId }) })
      .then(() => {
        announce(t('rights:unknown.removed'));
        focusWhenDrawn(afterwards);
      })
      .catch(reportFailure)
      .finally(() => {
        setBusy(false);
        close();
      });
  };

  const count = data?.count ?? 0;
  if (count === 0) return null;
  return (
    <>
      <BodyLong>{t('rights:unknown.kept', { count })}</BodyLong>
      <Button size="small" variant="secondary" data-color="danger" onClick={() => setAsking(true)}>
        {t('rights:unknown.remove', { count })}
      </Button>
      {asking && (
        <Modal
          open
          onClose={close}
          header={{ heading: t('rights:unknown.removeHeading', { count }) }}
          width="small"
          data-color="brand-blue"
          portal
        >
          <Modal.Body>
            <BodyLong spacing>{t('rights:unknown.removeText')}</BodyLong>
            <BodyLong>{t('rights:unknown.removeHistory')}</BodyLong>
          </Modal.Body>
          <Modal.Footer>
            <Button data-color="danger" loading={busy} onClick={remove}>
              {t('rights:unknown.removeSubmit', { count })}
            </Button>
            <Button variant="secondary" onClick={close}>
              {t('common:cancel')}
            </Button>
          </Modal.Footer>
        </Modal>
      )}
    </>
  );
}
