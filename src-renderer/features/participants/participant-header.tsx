import { ArrowLeftIcon, EyeIcon, PencilIcon } from '@navikt/aksel-icons';
import { useId } from 'react';
import { LIMITS } from '#shared/domain/participant';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { useParticipant } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { shownPath } from '../../components/shown-path';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';
import { ConsentNotice } from '../preparation/consent-notice';
import { ParticipantTools } from './participant-tools';
import './participant-header.css';

const isName = (text: string): boolean => text.trim() !== '';

/** Whose road it is, the name ready to be changed, and the way back to the others. */
export function ParticipantHeader() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const id = useId();
  const name = useSavedText({
    participantId,
    fieldKey: `name:${participantId}`,
    stored: record.participant.name,
    save: (text) => client.participants.update({ participantId, name: text }),
    accepts: isName,
  });
  const problem = isName(name.value) ? name.failure && failureText(t, name.failure) : t('wizard:name.missing');

  return (
    <div className="bp-participant-header">
      <a className="bp-participant-header__back" href="#/">
        <ArrowLeftIcon aria-hidden />
        {t('wizard:back')}
      </a>
      <div className="bp-participant-header__name">
        <label className="bp-visually-hidden" htmlFor={id}>
          {t('wizard:name.label')}
        </label>
        <span className="bp-participant-header__field">
          <input
            id={id}
            className="bp-quiet-input bp-participant-header__input"
            value={name.value}
            maxLength={LIMITS.name}
            autoComplete="off"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? `${id}-problem` : undefined}
            onChange={(event) => name.change(event.target.value)}
            onFocus={name.onFocus}
            onBlur={name.onBlur}
          />
          <PencilIcon aria-hidden />
        </span>
        {problem && (
          <p id={`${id}-problem`} className="bp-form-error">
            {problem}
          </p>
        )}
      </div>
      <ParticipantTools />
      <RouteButton path={shownPath(participantId)} variant="tertiary" size="small" icon={<EyeIcon aria-hidden />}>
        {t('experiences:privacy.open')}
      </RouteButton>
      <ConsentNotice />
    </div>
  );
}
