import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { consentStanding, ordinaryForm } from '#shared/domain/consent';
import { dayOf } from '#shared/domain/day';
import type { ConsentForm } from '#shared/domain/preparation';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { ConsentList } from './consent-list';
import { ConsentTextChoice } from './consent-text-choice';
import { RecordConsent } from './record-consent';
import { WhatNow } from './what-now';

/** What the participant is told and agrees to: shown, printed, recorded, withdrawn. */
export function ConsentSection() {
  const { t } = useTexts();
  const { record } = useParticipant();
  const [form, setForm] = useState<ConsentForm>(record.consents[0]?.form ?? ordinaryForm(record.participant.language));
  const [recording, setRecording] = useState(false);
  const standing = consentStanding(record.consents, dayOf(new Date()));
  const open = recording || record.consents.length === 0;

  return (
    <section className="bp-card bp-consent" aria-labelledby="consent">
      <div className="bp-consent__head">
        <Heading level="2" size="small" id="consent">
          {t('preparation:consent.heading')}
        </Heading>
        <BodyLong>{t('preparation:consent.lead')}</BodyLong>
      </div>
      {(standing === 'withdrawn' || standing === 'overdue') && <WhatNow standing={standing} />}
      <ConsentTextChoice form={form} onChange={setForm} />
      <div className="bp-consent__side">
        <ConsentList />
        {open ? (
          <RecordConsent
            shown={form}
            onDone={() => setRecording(false)}
            {...(record.consents.length > 0 && { onCancel: () => setRecording(false) })}
          />
        ) : (
          <div>
            <Button size="small" variant="secondary" onClick={() => setRecording(true)}>
              {t('preparation:consent.another')}
            </Button>
          </div>
        )}
      </div>
    </section>
  );
}
