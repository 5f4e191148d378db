import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { useState } from 'react';
import type { OwnStandard } from '#shared/domain/own-standard';
import { client } from '../../api/client';
import { api, queryClient } from '../../api/queries';
import { announce } from '../../components/announcer';
import { useTexts } from '../../components/use-texts';
import { titleOf } from './own-standard-path';
import { afterSaving } from './own-standard-store';

type RemoveStandardProps = { readonly own: OwnStandard; readonly onClose: () => void };

/** Nothing can bring a version back, so it is asked for first. */
export function RemoveStandard({ own, onClose }: RemoveStandardProps) {
  const { t, language } = useTexts();
  const [busy, setBusy] = useState(false);
  const { ref, content } = own;
  const title = titleOf(t, content, language);

  const remove = async () => {
    setBusy(true);
    const removed = await afterSaving(() => client.ownStandards.remove({ ref }));
    await queryClient.invalidateQueries({ queryKey: api.ownStandards.list.queryKey() });
    void queryClient.invalidateQueries({ queryKey: api.standards.key() });
    if (removed) announce(t('common:removed', { what: title }));
    onClose();
  };

  return (
    <Modal
      open
      onClose={onClose}
      header={{ heading: t('ownStandards:remove.heading', { title, version: content.version }) }}
      width="small"
      data-color="brand-blue"
      portal
    >
      <Modal.Body>
        <BodyLong>{t('ownStandards:remove.text')}</BodyLong>
      </Modal.Body>
      <Modal.Footer>
        <Button data-color="danger" loading={busy} onClick={() => void remove()}>
          {t('ownStandards:remove.submit')}
        </Button>
        <Button variant="secondary" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
