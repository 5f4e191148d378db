import { Button, TextField } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { client } from '../../api/client';
import { failureOf, failureText } from '../../api/failure';
import { api } from '../../api/queries';
import { useTexts } from '../../components/use-texts';

type FolderFieldProps = {
  readonly label: string;
  readonly submit: string;
  readonly onFolder: (folder: string) => Promise<void>;
  /** Beside the button. */
  readonly children?: ReactNode;
};

/** Where a folder is: typed, or chosen in the system's own window where there is one. */
export function FolderField({ label, submit, onFolder, children }: FolderFieldProps) {
  const { t } = useTexts();
  const [folder, setFolder] = useState('');
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const { data: abilities } = useQuery(api.backups.abilities.queryOptions());
  const field = useRef<HTMLInputElement>(null);

  const refuse = (why: string) => {
    setError(why);
    field.current?.focus();
  };
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (folder.trim() === '') return refuse(t('backups:folder.missing'));
    setBusy(true);
    try {
      await onFolder(folder.trim());
    } catch (failed) {
      refuse(failureText(t, failureOf(failed)));
    } finally {
      setBusy(false);
    }
  };
  const choose = async () => {
    const { folder: chosen } = await client.backups.chooseFolder();
    if (chosen === null) return;
    setFolder(chosen);
    setError(null);
  };

  return (
    <form className="bp-backups__folder" onSubmit={(event) => void send(event)} noValidate>
      <TextField
        ref={field}
        label={label}
        description={t('backups:folder.advice')}
        value={folder}
        error={error}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => {
          setFolder(event.target.value);
          setError(null);
        }}
      />
      <div className="bp-choices">
        {abilities?.canChooseFolder && (
          <Button type="button" variant="secondary" onClick={() => void choose()}>
            {t('backups:folder.choose')}
          </Button>
        )}
        <Button type="submit" variant="secondary" loading={busy}>
          {submit}
        </Button>
        {children}
      </div>
    </form>
  );
}
