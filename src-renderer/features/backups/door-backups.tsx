import { BodyLong, Button, Radio, RadioGroup } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { BackedUpParticipant, ListedBackup } from '#shared/contract/backups';
import { client } from '../../api/client';
import { failureOf, failureText } from '../../api/failure';
import { api } from '../../api/queries';
import { Loading } from '../../components/loading';
import { useTexts } from '../../components/use-texts';
import { PassphraseField } from '../workspace/passphrase-field';
import { DoorPreview } from './door-preview';
import { FolderField } from './folder-field';
import { useWhen } from './use-when';

const keyOf = ({ place, name }: ListedBackup): string => `${place} ${name}`;
type Found = { readonly backup: ListedBackup; readonly people: readonly BackedUpParticipant[] };

/** The backups that can be reached without a workspace, and what opens one of them. */
export function DoorBackups() {
  const { t } = useTexts();
  const when = useWhen();
  const [folder, setFolder] = useState<string | null>(null);
  const [chosen, setChosen] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [isShown, setShown] = useState(false);
  const [errors, setErrors] = useState<{ choice: string | null; passphrase: string | null; other: string | null }>({
    choice: null,
    passphrase: null,
    other: null,
  });
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const { data: backups } = useQuery(api.backups.list.queryOptions({ input: { folder }, gcTime: 0 }));

  const look = async (event: FormEvent) => {
    event.preventDefault();
    const backup = backups?.find((one) => keyOf(one) === chosen);
    const choice = backup ? null : t('backups:door.chooseOne');
    const missing = passphrase === '' ? t('backups:inside.passphraseMissing') : null;
    setErrors({ choice, passphrase: missing, other: null });
    if (!backup || missing) return;
    setBusy(true);
    setFound(null);
    try {
      const asked = { place: backup.place, name: backup.name, passphrase };
      await client.backups.look(asked);
      setFound({ backup, people: await client.backups.participants(asked) });
    } catch (error) {
      const failure = failureOf(error);
      const isWrong = failure.kind === 'expected' && failure.code === 'PASSPHRASE_WRONG';
      const text = failureText(t, failure);
      setErrors({ choice: null, passphrase: isWrong ? text : null, other: isWrong ? null : text });
    } finally {
      setBusy(false);
    }
  };
  const lookIn = async (named: string) => {
    await client.backups.list({ folder: named });
    setFolder(named);
  };
  const change = (set: () => void) => {
    set();
    setFound(null);
    setErrors({ choice: null, passphrase: null, other: null });
  };

  if (!backups) return <Loading />;
  return (
    <>
      {backups.length === 0 && (
        <BodyLong className="bp-subtle">
          {folder === null ? t('backups:list.empty') : t('backups:list.emptyNamed')}
        </BodyLong>
      )}
      {backups.length > 0 && (
        <form className="bp-backups__folder" onSubmit={(event) => void look(event)} noValidate>
          <RadioGroup
            legend={t('backups:door.choose')}
            value={chosen}
            error={errors.choice}
            onChange={(value: string) => change(() => setChosen(value))}
          >
            {backups.map((backup) => (
              <Radio key={keyOf(backup)} value={keyOf(backup)}>
                {when(backup.at)}
              </Radio>
            ))}
          </RadioGroup>
          <PassphraseField
            label={t('backups:inside.passphrase')}
            autoComplete="current-password"
            value={passphrase}
            onChange={(value) => change(() => setPassphrase(value))}
            error={errors.passphrase}
            shown={isShown}
            onShow={setShown}
          />
          <div role="alert">{errors.other && <p className="bp-form-error">{errors.other}</p>}</div>
          <div>
            <Button type="submit" variant="secondary" loading={busy}>
              {t('backups:door.look')}
            </Button>
          </div>
        </form>
      )}
      {found && <DoorPreview {...found} passphrase={passphrase} />}
      {!found && <FolderField label={t('backups:list.elsewhere')} submit={t('backups:list.look')} onFolder={lookIn} />}
    </>
  );
}
