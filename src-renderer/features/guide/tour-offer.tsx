import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../api/client';
import { failureOf, failureText } from '../../api/failure';
import { tellOtherWindows } from '../../api/other-windows';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { reportFailure } from '../../components/failure-notice';
import { Loading } from '../../components/loading';
import { useTexts } from '../../components/use-texts';
import { useGuide, walkTo } from './guide-store';
import { TOUR_STOPS } from './tour-stops';

/** What the tour is and whom it walks with; makes the invented participant where there is none. */
export function TourOffer({ onClose }: { readonly onClose: () => void }) {
  const { t, language } = useTexts();
  const { tour, left } = useGuide();
  const walked = tour ?? left;
  const { data: workspace } = useQuery(api.workspace.state.queryOptions());
  const { data: practice, error } = useQuery(api.guide.practice.queryOptions({ gcTime: 0 }));
  const [id] = useState(() => crypto.randomUUID());
  const [busy, setBusy] = useState(false);

  const make = async () => {
    setBusy(true);
    try {
      await saveQueue.add({
        send: async () => {
          const { participant } = await client.guide.addPractice({ participantId: id, language });
          void queryClient.invalidateQueries({ queryKey: api.participants.find.key() });
          tellOtherWindows('records');
          walkTo({ participantId: participant.id, stop: 0 });
        },
      });
    } catch (failure) {
      reportFailure(failure);
      onClose();
    }
  };

  const about = () => {
    if (!practice) return t('guide:tour.needsPractice', { name: t('guide:practice.name') });
    return workspace?.demo ? t('guide:tour.demo') : t('guide:tour.hasPractice', { name: practice.name });
  };
  const resumed = practice && walked?.participantId === practice.participantId ? walked : null;

  return (
    <Modal
      data-color="brand-blue"
      open
      onClose={onClose}
      header={{ heading: t('guide:tour.heading') }}
      width="small"
      portal
    >
      <Modal.Body>
        <BodyLong spacing>{t('guide:tour.about')}</BodyLong>
        {error && <BodyLong>{failureText(t, failureOf(error))}</BodyLong>}
        {!error && (practice === undefined ? <Loading /> : <BodyLong>{about()}</BodyLong>)}
      </Modal.Body>
      <Modal.Footer>
        {resumed && (
          <Button onClick={() => walkTo(resumed)}>
            {t('guide:tour.resume', { number: resumed.stop + 1, all: TOUR_STOPS.length })}
          </Button>
        )}
        {practice && (
          <Button
            variant={resumed ? 'secondary' : 'primary'}
            onClick={() => walkTo({ participantId: practice.participantId, stop: 0 })}
          >
            {resumed ? t('guide:tour.startOver') : t('guide:tour.start')}
          </Button>
        )}
        {practice === null && (
          <Button loading={busy} onClick={() => void make()}>
            {t('guide:tour.makeAndStart')}
          </Button>
        )}
        <Button variant="tertiary" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
