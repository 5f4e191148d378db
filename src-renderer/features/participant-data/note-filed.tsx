import { Button, TextField } from '@navikt/ds-react';
import { type FormEvent, useState } from 'react';
import { dayOf } from '#shared/domain/day';
import { FILED_AS_LIMIT, type Retention } from '#shared/domain/retention';
import { client } from '../../api/client';
import { announce } from '../../components/announcer';
import { DayField, useDay } from '../../components/day-field';
import { reportFailure } from '../../components/failure-notice';
import { focusFirstInvalid } from '../../components/focus-first-invalid';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { dayProblem } from '../preparation/day-problem';
import { saveRetention } from './retention-store';

type NoteFiledProps = { readonly retention: Retention; readonly onDone: () => void };

/** When the documents went to the archive, and what it calls them. */
export function NoteFiled({ retention, onDone }: NoteFiledProps) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const today = dayOf(new Date());
  const [filedAs, setFiledAs] = useState(retention.filedAs);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const entry = useDay({ initial: retention.filedOn ?? today, to: today });
  const problem = dayProblem(t, entry.state, today);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setAsked(true);
    const filedOn = entry.day;
    if (filedOn === null) {
      focusFirstInvalid(event.currentTarget);
      return;
    }
    setBusy(true);
    saveRetention(participantId, () => client.retention.setFiled({ participantId, filedOn, filedAs: filedAs.trim() }))
      .then(() => {
        announce(t('rights:file.noted'));
        onDone();
      })
      .catch((error: unknown) => {
        reportFailure(error);
        setBusy(false);
      });
  };

  return (
    <form className="bp-participant-data__form" onSubmit={submit} noValidate>
      <DayField entry={entry} label={t('rights:file.filedOn')} error={asked && (problem ?? false)} />
      <TextField
        size="small"
        label={t('rights:file.filedAs')}
        description={t('rights:file.filedAsAdvice')}
        maxLength={FILED_AS_LIMIT}
        value={filedAs}
        onChange={(event) => setFiledAs(event.target.value)}
        autoComplete="off"
      />
      <Button type="submit" size="small" variant="secondary" loading={busy}>
        {t('rights:file.submit')}
      </Button>
    </form>
  );
}
