import { TrashIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { dataPath, stepPath, useParticipant } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { DeleteParticipant } from '../participants/delete-participant';

/** What is to be done when there is no consent any more: file or hand over first, then delete. Nothing happens by itself. */
export function WhatNow({ standing }: { readonly standing: 'withdrawn' | 'overdue' }) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const [, navigate] = useLocation();
  const [deleting, setDeleting] = useState(false);

  return (
    <section className="bp-consent__now" aria-labelledby="consent-now">
      <Heading level="3" size="xsmall" id="consent-now">
        {t('preparation:consent.next')}
      </Heading>
      <BodyLong size="small">
        {t(standing === 'withdrawn' ? 'preparation:consent.nextWithdrawn' : 'preparation:consent.nextOverdue')}
      </BodyLong>
      <div className="bp-choices">
        <RouteButton path={stepPath(participantId, 'report')} size="small" variant="secondary">
          {t('preparation:consent.toReport')}
        </RouteButton>
        <RouteButton path={dataPath(participantId)} size="small" variant="secondary">
          {t('rights:due.open')}
        </RouteButton>
        <Button
          size="small"
          variant="secondary"
          data-color="danger"
          icon={<TrashIcon aria-hidden />}
          onClick={() => setDeleting(true)}
        >
          {t('preparation:consent.delete')}
        </Button>
      </div>
      {deleting && (
        <DeleteParticipant
          participant={{ id: participantId, name: record.participant.name }}
          onClose={() => setDeleting(false)}
          onRemoved={() => navigate('/')}
        />
      )}
    </section>
  );
}
