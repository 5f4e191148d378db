import { BodyLong, Button, Checkbox, Modal } from '@navikt/ds-react';
import { useState } from 'react';
import type { ParticipantSummary } from '#shared/domain/participant';
import { client } from '../../api/client';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useTexts } from '../../components/use-texts';

type DeleteParticipantProps = {
  readonly participant: Pick<ParticipantSummary, 'id' | 'name'>;
  readonly onClose: () => void;
  /** The participant is gone: for a page that is about them. */
  readonly onRemoved?: () => void;
};

/** Nothing can bring a participant back, so it takes two deliberate acts: saying that it is meant, and doing it. */
export function DeleteParticipant({ participant, onClose, onRemoved }: DeleteParticipantProps) {
  const { t } = useTexts();
  const { name } = participant;
  const [meant, setMeant] = useState(false);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);

  const remove = async () => {
    if (!meant) {
      setAsked(true);
      return;
    }
    setBusy(true);
    try {
      await saveQueue.add({
        send: async () => {
          await client.participants.remove({ participantId: participant.id });
        },
      });
      await queryClient.invalidateQueries({ queryKey: api.participants.find.key() });
      announce(t('common:removed', { what: name }));
      onRemoved?.();
    } catch (error) {
      reportFailure(error);
    } finally {
      setBusy(false);
      onClose();
    }
  };

  return (
    <Modal open onClose={onClose} header={{ heading: t('participants:delete.heading', { name }) }} width="small" portal>
      <Modal.Body>
        <BodyLong spacing>{t('participants:delete.text')}</BodyLong>
        <BodyLong spacing>{t('participants:delete.file')}</BodyLong>
        <Checkbox checked={meant} onChange={(event) => setMeant(event.target.checked)} error={asked && !meant}>
          {t('participants:delete.meant', { name })}
        </Checkbox>
        <div role="alert">{asked && !meant && <p className="bp-form-error">{t('participants:delete.tick')}</p>}</div>
      </Modal.Body>
      <Modal.Footer>
        <Button data-color="danger" loading={busy} onClick={() => void remove()}>
          {t('participants:delete.submit')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
