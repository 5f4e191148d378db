import { InlineMessage } from '@navikt/ds-react';
import { consentStanding, lastWithdrawnOn } from '#shared/domain/consent';
import { dayOf } from '#shared/domain/day';
import { longDate } from '#shared/i18n/formats';
import { stepPath, useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

/** Says on every step that consent was withdrawn, or that the day of deletion has come; nothing while it stands. */
export function ConsentNotice() {
  const { t, language } = useTexts();
  const { participantId, record } = useParticipant();
  const standing = consentStanding(record.consents, dayOf(new Date()));
  if (standing !== 'withdrawn' && standing !== 'overdue') return null;
  const withdrawnOn = lastWithdrawnOn(record.consents);
  return (
    <InlineMessage status="warning" size="small" className="bp-participant-header__consent">
      {standing === 'withdrawn' && withdrawnOn !== null
        ? t('preparation:notice.withdrawn', { date: longDate(withdrawnOn, language) })
        : t('preparation:notice.overdue')}{' '}
      {record.participant.step !== 'preparation' && (
        <a href={`#${stepPath(participantId, 'preparation')}`}>{t('preparation:notice.next')}</a>
      )}
    </InlineMessage>
  );
}
