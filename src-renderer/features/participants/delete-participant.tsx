import { BodyLong, Button, Checkbox, Modal } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Erasure } from '#shared/domain/erasure';
import type { ParticipantSummary } from '#shared/domain/participant';
import { client } from '../../api/client';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useTexts } from '../../components/use-texts';
import { ErasedResult } from './erased-result';

/** Milliseconds between two looks at how far it has come. */
const LOOK_EVERY = 400;

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
  const [erasure, setErasure] = useState<Erasure | null>(null);

  const remove = async () => {
    if (!meant) {
      setAsked(true);
      return;
    }
    setBusy(true);
    try {
      await saveQueue.settled();
      // Not sent again by itself when the answer is lost: the second time there would be nobody to erase.
      setErasure(await client.participants.remove({ participantId: participant.id }));
      announce(t('common:removed', { what: name }));
    } catch (error) {
      reportFailure(error);
      onClose();
      void queryClient.invalidateQueries({ queryKey: api.participants.find.key() });
    } finally {
      setBusy(false);
    }
  };

  /** Only now do the lists let go of them: what is shown here may stand in one of them. */
  const close = () => {
    if (busy) return;
    onClose();
    if (!erasure) return;
    onRemoved?.();
    for (const queryKey of [api.participants.find.key(), api.retention.due.queryKey(), api.erasure.key()]) {
      void queryClient.invalidateQueries({ queryKey });
    }
  };

  if (erasure) {
    return (
      <Modal
        open
        onClose={close}
        header={{ heading: t('rights:erase.doneHeading') }}
        width="small"
        data-color="brand-blue"
        portal
      >
        <Modal.Body>
          <ErasedResult erasure={erasure} />
        </Modal.Body>
        <Modal.Footer>
          <Button onClick={close}>{t('rights:erase.close')}</Button>
        </Modal.Footer>
      </Modal>
    );
  }

  return (
    <Modal
      open
      onClose={close}
      header={{ heading: t('participants:delete.heading', { name }) }}
      width="small"
      data-color="brand-blue"
      portal
    >
      <Modal.Body>
        <BodyLong spacing>{t('participants:delete.text')}</BodyLong>
        <BodyLong spacing>{t('participants:delete.file')}</BodyLong>
        <Checkbox
          checked={meant}
          disabled={busy}
          onChange={(event) => setMeant(event.target.checked)}
          error={asked && !meant}
        >
          {t('participants:delete.meant', { name })}
        </Checkbox>
        <div role="alert">{asked && !meant && <p className="bp-form-error">{t('participants:delete.tick')}</p>}</div>
        <div role="status">{busy && <Erasing />}</div>
      </Modal.Body>
      <Modal.Footer>
        <Button data-color="danger" loading={busy} onClick={() => void remove()}>
          {t('participants:delete.submit')}
        </Button>
        <Button variant="secondary" disabled={busy} onClick={close}>
          {t('common:cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}

/** How many of the backups have been seen to, where there are so many that it takes a while. */
function Erasing() {
  const { t } = useTexts();
  const { data } = useQuery(api.erasure.progress.queryOptions({ refetchInterval: LOOK_EVERY, gcTime: 0 }));
  const progress = data?.progress ?? null;
  return (
    <>
      <BodyLong>{t('rights:erase.working')}</BodyLong>
      {progress && progress.all > 0 && (
        <BodyLong className="bp-subtle">
          {t('rights:erase.progress', { done: progress.done, all: progress.all })}
        </BodyLong>
      )}
    </>
  );
}
