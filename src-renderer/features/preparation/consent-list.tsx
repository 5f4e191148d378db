import { BodyLong, Heading } from '@navikt/ds-react';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { UndoNotice, useUndoableRemoval } from '../../components/undoable-removal';
import { useTexts } from '../../components/use-texts';
import { ConsentEntry } from './consent-entry';
import { focusConsent } from './consent-focus';

/** Every consent that was recorded, the newest first; one recorded by mistake can be deleted, and that taken back. */
export function ConsentList() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();

  const removal = useUndoableRemoval((consentId) => {
    saveRecord({
      participantId,
      patch: (known) => ({ ...known, consents: known.consents.filter(({ id }) => id !== consentId) }),
      send: () => client.preparation.removeConsent({ consentId }),
    }).catch(reportFailure);
  });

  const undo = () => {
    const id = removal.removal?.id;
    removal.undo();
    if (id !== undefined) focusConsent(id);
  };

  const consents = record.consents.filter(({ id }) => !removal.isRemoved(id));

  return (
    <div className="bp-consent__recorded">
      <Heading level="3" size="xsmall" id="consents">
        {t('preparation:consent.list')}
      </Heading>
      {consents.length === 0 ? (
        <BodyLong size="small">{t('preparation:consent.none')}</BodyLong>
      ) : (
        <ul className="bp-consent__list" aria-labelledby="consents">
          {consents.map((consent) => (
            <ConsentEntry key={consent.id} consent={consent} onRemove={removal.remove} />
          ))}
        </ul>
      )}
      <UndoNotice removal={removal.removal} onUndo={undo} onExpire={removal.expire} />
    </div>
  );
}
