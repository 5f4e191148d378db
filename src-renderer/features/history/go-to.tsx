import { BodyLong, Button, Modal } from '@navikt/ds-react';
import { useState } from 'react';
import type { Change } from '#shared/domain/history';
import { changeText } from '#shared/report/change-text';
import { client } from '../../api/client';
import { restoreRecord } from '../../api/restoring';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

type GoToProps = {
  /** Null for before the first one. */
  readonly target: Change | null;
  /** All that are shown, newest first. */
  readonly changes: readonly Change[];
  readonly onClose: () => void;
};

/** Says how many changes are taken back, or done again, before it is done. */
export function GoTo({ target, changes, onClose }: GoToProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const [busy, setBusy] = useState(false);
  const again = target?.undone ?? false;
  const count = changes.filter(({ id, undone }) =>
    again ? undone && id <= (target?.id ?? 0) : !undone && id > (target?.id ?? 0),
  ).length;

  const go = () => {
    setBusy(true);
    restoreRecord(participantId, () => client.history.goTo({ participantId, changeId: target?.id ?? null }))
      .then(() => announce(again ? t('history:redoneTo', { count }) : t('history:undoneTo', { count })))
      .catch(reportFailure)
      .finally(onClose);
  };

  return (
    <Modal
      open
      onClose={onClose}
      header={{ heading: again ? t('history:redoTo') : t('history:undoTo') }}
      width="small"
      portal
    >
      <Modal.Body>
        <BodyLong spacing>
          {target ? t('history:point', { change: changeText(t, target) }) : t('history:pointStart')}
        </BodyLong>
        <BodyLong>{again ? t('history:willRedo', { count }) : t('history:willUndo', { count })}</BodyLong>
      </Modal.Body>
      <Modal.Footer>
        <Button data-color="brand-blue" loading={busy} onClick={go}>
          {again ? t('history:redoCount', { count }) : t('history:undoCount', { count })}
        </Button>
        <Button variant="secondary" data-color="brand-blue" onClick={onClose}>
          {t('common:cancel')}
        </Button>
      </Modal.Footer>
    </Modal>
  );
}
