import { ArrowsCirclepathIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { Button, TextField } from '@navikt/ds-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { HANDOVER_PASSPHRASE_MINIMUM } from '#shared/contract/participant-files';
import { client } from '../../api/client';
import { failureOf } from '../../api/failure';
import { api, queryClient } from '../../api/queries';
import { afterEverything } from '../../api/saving';
import { useParticipant } from '../../components/participant-context';
import { saveAsFile } from '../../components/save-as-file';
import { SaveOutcome, type SaveResult } from '../../components/save-outcome';
import { useTexts } from '../../components/use-texts';
import { DataSection } from '../participant-data/data-section';
import './participant-files.css';

/** What counts of a passphrase: how it is spaced makes no difference. */
const lengthOf = (passphrase: string): number => [...passphrase.trim().replace(/\s+/gu, ' ')].length;

/** A passphrase that is easy to say, there from the start and new when asked for. */
function useSuggestion() {
  const { language } = useTexts();
  const [passphrase, setPassphrase] = useState('');
  const [arriving, setArriving] = useState(true);
  const suggest = () => {
    setArriving(true);
    client.participantFiles
      .suggestPassphrase({ language })
      .then((suggested) => setPassphrase(suggested.passphrase))
      // Without a suggestion the counsellor writes one.
      .catch(() => undefined)
      .finally(() => setArriving(false));
  };
  const first = useRef(suggest);
  useEffect(() => first.current(), []);
  return { passphrase, setPassphrase, suggest, arriving };
}

/** The whole record as an encrypted file for another counsellor, with a passphrase to be agreed by telephone. */
export function HandOver() {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const { passphrase, setPassphrase, suggest, arriving } = useSuggestion();
  const [tooShort, setTooShort] = useState(false);
  const [result, setResult] = useState<SaveResult | null>(null);
  const [used, setUsed] = useState('');
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const make = async () => {
    setBusy(true);
    setResult(null);
    try {
      const { fileName, base64 } = await afterEverything(() =>
        client.participantFiles.handOver({ participantId, passphrase }),
      );
      // It stands in the log further down.
      void queryClient.invalidateQueries({ queryKey: api.access.key() });
      const savedAs = await saveAsFile(fileName, base64, 'balansepunkt');
      if (savedAs === null) return;
      setUsed(passphrase.trim());
      setResult({ fileName: savedAs });
    } catch (error) {
      setResult({ failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const short = lengthOf(passphrase) < HANDOVER_PASSPHRASE_MINIMUM;
    setTooShort(short);
    if (short) field.current?.focus();
    else void make();
  };

  return (
    <DataSection heading={t('participantFiles:handOver.heading')} lead={t('participantFiles:handOver.lead')}>
      <p className="bp-participant-files__question">{t('participantFiles:handOver.consent')}</p>
      <form className="bp-participant-files__form" onSubmit={submit} noValidate>
        <TextField
          ref={field}
          label={t('participantFiles:handOver.passphrase')}
          description={t('participantFiles:handOver.advice', { minimum: HANDOVER_PASSPHRASE_MINIMUM })}
          value={passphrase}
          // What is written while a suggestion is on its way would run together with it.
          readOnly={arriving}
          maxLength={1_000}
          autoComplete="off"
          spellCheck={false}
          autoCapitalize="off"
          error={tooShort && t('participantFiles:handOver.tooShort', { minimum: HANDOVER_PASSPHRASE_MINIMUM })}
          onChange={(event) => {
            setPassphrase(event.target.value);
            setTooShort(false);
          }}
        />
        <div className="bp-choices">
          <Button type="submit" size="small" icon={<PadlockLockedIcon aria-hidden />} loading={busy}>
            {t('participantFiles:handOver.submit')}
          </Button>
          <Button
            type="button"
            size="small"
            variant="tertiary"
            icon={<ArrowsCirclepathIcon aria-hidden />}
            onClick={suggest}
          >
            {t('participantFiles:handOver.suggest')}
          </Button>
        </div>
      </form>
      <SaveOutcome
        result={result}
        done={(fileName) => t('participantFiles:handOver.made', { fileName, passphrase: used })}
      />
    </DataSection>
  );
}
