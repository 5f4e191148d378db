import { BodyLong, Button, Heading, TextField } from '@navikt/ds-react';
import { type FormEvent, useRef, useState } from 'react';
import { dateAndTime } from '#shared/i18n/formats';
import { client } from '../../api/client';
import { type Failure, failureOf, failureText } from '../../api/failure';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { PassphraseField } from '../workspace/passphrase-field';
import { useDoor } from '../workspace/use-door';
import { ChooseFolder } from './choose-folder';

type Found = { readonly madeAt: string; readonly participants: number };
type Missing = 'path' | 'passphrase' | null;

/** The workspace of another machine: read through to its end and shown before it becomes this machine's. */
export function TakeWorkspace() {
  const { t, language } = useTexts();
  const [path, setPath] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [shown, setShown] = useState(false);
  const [missing, setMissing] = useState<Missing>(null);
  const [found, setFound] = useState<Found | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const pathField = useRef<HTMLInputElement>(null);
  const passphraseField = useRef<HTMLInputElement>(null);
  const door = useDoor((entered) => client.workspaceTransfer.take({ path: path.trim(), passphrase: entered }));

  /** What was found is about another file, or another passphrase, from now on. */
  const change = (set: (value: string) => void) => (value: string) => {
    set(value);
    setMissing(null);
    setFound(null);
    setFailure(null);
    door.clear();
  };

  const look = async () => {
    setBusy(true);
    setFailure(null);
    try {
      setFound(await client.workspaceTransfer.preview({ path: path.trim(), passphrase }));
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const lacking: Missing = path.trim() === '' ? 'path' : passphrase === '' ? 'passphrase' : null;
    setMissing(lacking);
    if (lacking) (lacking === 'path' ? pathField : passphraseField).current?.focus();
    else if (found) void door.open(passphrase);
    else void look();
  };

  const refused = failure ?? door.failure;
  return (
    <div className="bp-door">
      <PageHeading>{t('workspaceTransfer:take.heading')}</PageHeading>
      <BodyLong size="large">{t('workspaceTransfer:take.lead')}</BodyLong>
      <form className="bp-card bp-door__form" onSubmit={submit} noValidate>
        <div className="bp-transfer__folder">
          <TextField
            ref={pathField}
            label={t('workspaceTransfer:take.path')}
            description={t('workspaceTransfer:take.pathAdvice')}
            value={path}
            maxLength={4_096}
            spellCheck={false}
            autoComplete="off"
            error={missing === 'path' && t('workspaceTransfer:take.pathMissing')}
            onChange={(event) => change(setPath)(event.target.value)}
          />
          <ChooseFolder onChosen={change(setPath)} />
        </div>
        <PassphraseField
          ref={passphraseField}
          label={t('workspace:passphrase.label')}
          autoComplete="current-password"
          value={passphrase}
          onChange={change(setPassphrase)}
          error={missing === 'passphrase' ? t('workspaceTransfer:take.passphraseMissing') : null}
          shown={shown}
          onShow={setShown}
        />
        <div role="alert">{refused && <p className="bp-form-error">{failureText(t, refused)}</p>}</div>
        <div role="status">
          {found && (
            <>
              <Heading level="2" size="small">
                {t('workspaceTransfer:take.foundHeading')}
              </Heading>
              <BodyLong>
                {t('workspaceTransfer:take.found', {
                  count: found.participants,
                  when: dateAndTime(found.madeAt, language),
                })}
              </BodyLong>
            </>
          )}
        </div>
        <div>
          <Button type="submit" loading={busy || door.busy}>
            {found ? t('workspaceTransfer:take.submit') : t('workspaceTransfer:take.look')}
          </Button>
        </div>
      </form>
    </div>
  );
}
