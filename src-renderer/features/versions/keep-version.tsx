import { LayersPlusIcon } from '@navikt/aksel-icons';
import { Button, TextField } from '@navikt/ds-react';
import { type FormEvent, useRef, useState } from 'react';
import { VERSION_NAME_LIMIT } from '#shared/domain/description-version';
import { client } from '../../api/client';
import { saveQueue } from '../../api/saving';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { saveVersions } from './version-store';

/** Keeps the description as it is now, under a name that says when that was. */
export function KeepVersion() {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const chosen = name.trim();
    setMissing(chosen === '');
    field.current?.focus();
    if (chosen === '') return;
    const versionId = crypto.randomUUID();
    // What waits to be regretted is gone on the screen: it is not to be kept.
    saveQueue.leave();
    saveVersions({ participantId, send: () => client.versions.keep({ participantId, versionId, name: chosen }) })
      .then(() => {
        setName('');
        announce(t('history:versions.kept', { name: chosen }));
      })
      .catch(reportFailure);
  };

  return (
    <form className="bp-card bp-keep-version" onSubmit={submit} noValidate aria-labelledby="keep-version">
      <h2 id="keep-version" className="bp-card__heading">
        {t('history:versions.keepHeading')}
      </h2>
      <TextField
        ref={field}
        label={t('history:versions.name')}
        description={t('history:versions.nameAdvice')}
        value={name}
        maxLength={VERSION_NAME_LIMIT}
        autoComplete="off"
        error={missing && t('history:versions.nameMissing')}
        onChange={(event) => {
          setName(event.target.value);
          setMissing(false);
        }}
      />
      <Button type="submit" icon={<LayersPlusIcon aria-hidden />}>
        {t('history:versions.keep')}
      </Button>
    </form>
  );
}
