import { EyeSlashIcon } from '@navikt/aksel-icons';
import { Heading, Textarea } from '@navikt/ds-react';
import { PREPARATION_LIMITS } from '#shared/domain/preparation';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { useParticipant } from '../../components/participant-context';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';

/** For the counsellor alone: neither the report nor the view that is turned to the participant shows it. */
export function PrivateNotes() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const notes = useSavedText({
    participantId,
    fieldKey: `private-notes:${participantId}`,
    stored: record.preparation.privateNotes,
    save: (privateNotes) => client.preparation.save({ participantId, privateNotes }),
  });

  return (
    <section className="bp-card bp-preparation__card" aria-labelledby="private-notes">
      <Heading level="2" size="small" id="private-notes">
        {t('preparation:notes.heading')}
      </Heading>
      <p className="bp-preparation__only-you">
        <EyeSlashIcon aria-hidden />
        {t('preparation:notes.onlyYou')}
      </p>
      <Textarea
        size="small"
        label={t('preparation:notes.label')}
        description={t('preparation:notes.advice')}
        minRows={3}
        value={notes.value}
        error={notes.failure && failureText(t, notes.failure)}
        onChange={(event) => notes.change(event.target.value.slice(0, PREPARATION_LIMITS.privateNotes))}
        onFocus={notes.onFocus}
        onBlur={notes.onBlur}
      />
    </section>
  );
}
