import { TrashIcon } from '@navikt/aksel-icons';
import { Button, Tag } from '@navikt/ds-react';
import { useState } from 'react';
import type { Consent } from '#shared/domain/preparation';
import { longDate } from '#shared/i18n/formats';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { consentElementId, focusConsent } from './consent-focus';
import { WithdrawConsent } from './withdraw-consent';

type ConsentEntryProps = { readonly consent: Consent; readonly onRemove: (id: string, label: string) => void };

/** A recorded consent: when, how, to which text and until when; and whether it was taken back. */
export function ConsentEntry({ consent, onRemove }: ConsentEntryProps) {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();
  const [withdrawing, setWithdrawing] = useState(false);
  const { id, way, form, textVersion, keepUntil, withdrawnOn } = consent;
  const date = longDate(consent.givenOn, language);

  const withdraw = (day: string | null) => {
    setWithdrawing(false);
    saveRecord({
      participantId,
      patch: (known) => ({
        ...known,
        consents: known.consents.map((each) => (each.id === id ? { ...each, withdrawnOn: day } : each)),
      }),
      send: () => client.preparation.withdrawConsent({ consentId: id, withdrawnOn: day }),
    }).catch(reportFailure);
    announce(t(day === null ? 'preparation:consent.notWithdrawnDone' : 'preparation:consent.withdrawDone'));
    focusConsent(id);
  };

  return (
    <li className="bp-consent-entry">
      <div className="bp-consent-entry__head">
        <div className="bp-consent-entry__dates">
          <h4 id={consentElementId(id)} tabIndex={-1}>
            {t('preparation:consent.given', { date })}
          </h4>
          {withdrawnOn !== null && (
            <Tag size="small" variant="warning">
              {t('preparation:consent.withdrawn', { date: longDate(withdrawnOn, language) })}
            </Tag>
          )}
        </div>
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon title={t('preparation:consent.remove', { date })} />}
          onClick={() => onRemove(id, t('preparation:consent.named', { date }))}
        />
      </div>
      <p className="bp-consent-entry__details">
        {t('preparation:consent.details', {
          way: t(`preparation:consent.ways.${way}`),
          form: t(`preparation:consent.formsUsed.${form}`),
          version: textVersion,
        })}{' '}
        {keepUntil === null
          ? t('preparation:consent.notAgreed')
          : t('preparation:consent.kept', { date: longDate(keepUntil, language) })}
      </p>
      {withdrawing && (
        <WithdrawConsent
          givenOn={consent.givenOn}
          onWithdraw={withdraw}
          onCancel={() => {
            setWithdrawing(false);
            focusConsent(id);
          }}
        />
      )}
      {!withdrawing && withdrawnOn === null && (
        <Button
          size="small"
          variant="secondary"
          data-color="neutral"
          aria-label={t('preparation:consent.withdrawNamed', { date })}
          onClick={() => setWithdrawing(true)}
        >
          {t('preparation:consent.withdraw')}
        </Button>
      )}
      {withdrawnOn !== null && (
        <Button
          size="small"
          variant="secondary"
          data-color="neutral"
          aria-label={t('preparation:consent.notWithdrawnNamed', { date })}
          onClick={() => withdraw(null)}
        >
          {t('preparation:consent.notWithdrawn')}
        </Button>
      )}
    </li>
  );
}
