import { PersonPlusIcon } from '@navikt/aksel-icons';
import { Button, Select, TextField } from '@navikt/ds-react';
import { type FormEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { LIMITS } from '#shared/domain/participant';
import { LANGUAGES } from '#shared/domain/text';
import { client } from '../../api/client';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { reportFailure } from '../../components/failure-notice';
import { useTexts } from '../../components/use-texts';
import { NEW_PARTICIPANT_FIELD } from './new-participant-field';

/** A name or alias and the language of the report: enough to begin the conversation. */
export function AddParticipant() {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const [name, setName] = useState('');
  const [reportLanguage, setReportLanguage] = useState(language);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const add = async () => {
    setBusy(true);
    try {
      await saveQueue.add({
        send: async () => {
          const record = await client.participants.add({ name: name.trim(), language: reportLanguage });
          void queryClient.invalidateQueries({ queryKey: api.participants.find.key() });
          navigate(`/participants/${record.participant.id}/${record.participant.step}`);
        },
      });
    } catch (error) {
      reportFailure(error);
    } finally {
      setBusy(false);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() === '') field.current?.focus();
    else void add();
  };

  return (
    <form className="bp-card bp-add-participant" onSubmit={submit} noValidate aria-labelledby="add-participant">
      <h2 id="add-participant" className="bp-card__heading">
        {t('participants:add.heading')}
      </h2>
      <TextField
        ref={field}
        id={NEW_PARTICIPANT_FIELD}
        label={t('participants:add.name')}
        description={t('participants:add.nameAdvice')}
        value={name}
        maxLength={LIMITS.name}
        autoComplete="off"
        error={missing && t('participants:add.missing')}
        onChange={(event) => {
          setName(event.target.value);
          setMissing(false);
        }}
      />
      <Select
        label={t('participants:add.language')}
        description={t('participants:add.languageAdvice')}
        value={reportLanguage}
        onChange={(event) => setReportLanguage(LANGUAGES.find((code) => code === event.target.value) ?? 'nb')}
      >
        {LANGUAGES.map((code) => (
          <option key={code} value={code}>
            {t(`common:language.${code}`)}
          </option>
        ))}
      </Select>
      <Button type="submit" icon={<PersonPlusIcon aria-hidden />} loading={busy}>
        {t('participants:add.submit')}
      </Button>
    </form>
  );
}
