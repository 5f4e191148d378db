import { consentStanding } from '#shared/domain/consent';
import { dayOf } from '#shared/domain/day';
import { stepPath, useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import './consent-reminder.css';

/** A quiet line for the conversation, while no consent is recorded. It stops nobody. */
export function ConsentReminder() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  if (consentStanding(record.consents, dayOf(new Date())) !== 'none') return null;
  return (
    <p className="bp-subtle bp-consent-reminder">
      {t('preparation:reminder')}{' '}
      <a href={`#${stepPath(participantId, 'preparation')}`}>{t('preparation:reminderLink')}</a>
    </p>
  );
}
