import { FileExportIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, LocalAlert, TextField } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { client } from '../../api/client';
import { type Failure, failureOf, failureText } from '../../api/failure';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { useTexts } from '../../components/use-texts';
import { SettingsSection } from '../settings/settings-section';
import { ChooseFolder } from './choose-folder';
import './workspace-transfer.css';

type ToFolderProps = {
  readonly submit: string;
  readonly icon: ReactNode;
  readonly make: (folder: string) => Promise<{ readonly path: string }>;
  readonly done: (path: string) => string;
  readonly after?: string;
};

/** A file that is too large to be handed to the browser: it is written to a folder that the user names. */
function ToFolder({ submit, icon, make, done, after }: ToFolderProps) {
  const { t } = useTexts();
  const [folder, setFolder] = useState('');
  const [missing, setMissing] = useState(false);
  const [result, setResult] = useState<{ readonly path: string } | { readonly failure: Failure } | null>(null);
  const [busy, setBusy] = useState(false);
  const field = useRef<HTMLInputElement>(null);

  const write = async () => {
    setBusy(true);
    setResult(null);
    try {
      // After everything that is still on its way to be stored.
      await saveQueue.add({ send: async () => setResult(await make(folder.trim())) });
      void queryClient.invalidateQueries({ queryKey: api.recordLog.key() });
    } catch (error) {
      setResult({ failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  };

  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(folder.trim() === '');
    if (folder.trim() === '') field.current?.focus();
    else void write();
  };

  return (
    <form className="bp-transfer" onSubmit={onSubmit} noValidate>
      <div className="bp-transfer__folder">
        <TextField
          ref={field}
          label={t('workspaceTransfer:folder')}
          description={t('workspaceTransfer:folderAdvice')}
          value={folder}
          maxLength={4_096}
          spellCheck={false}
          autoComplete="off"
          error={missing && t('workspaceTransfer:folderMissing')}
          onChange={(event) => {
            setFolder(event.target.value);
            setMissing(false);
          }}
        />
        <ChooseFolder onChosen={setFolder} />
      </div>
      <div>
        <Button type="submit" variant="secondary" icon={icon} loading={busy}>
          {submit}
        </Button>
      </div>
      <div role="status">
        {result && (
          <LocalAlert status={'failure' in result ? 'warning' : 'success'} size="small" as="div">
            <LocalAlert.Header>
              <LocalAlert.Title as="div" className="bp-transfer__path">
                {'failure' in result ? failureText(t, result.failure) : done(result.path)}
              </LocalAlert.Title>
            </LocalAlert.Header>
            {after && 'path' in result && (
              <LocalAlert.Content>
                <BodyLong>{after}</BodyLong>
              </LocalAlert.Content>
            )}
          </LocalAlert>
        )}
      </div>
    </form>
  );
}

/** The whole workspace as one encrypted file, for a new machine. */
export function MoveSection() {
  const { t } = useTexts();
  const { data: workspace } = useQuery(api.workspace.state.queryOptions());
  return (
    <SettingsSection name="move" heading={t('workspaceTransfer:move.heading')} lead={t('workspaceTransfer:move.lead')}>
      {workspace?.demo ? (
        <BodyLong>{t('workspaceTransfer:move.demo')}</BodyLong>
      ) : (
        <ToFolder
          submit={t('workspaceTransfer:move.submit')}
          icon={<PadlockLockedIcon aria-hidden />}
          make={(folder) => client.workspaceTransfer.make({ folder })}
          done={(path) => t('workspaceTransfer:move.made', { path })}
          after={t('workspaceTransfer:move.after')}
        />
      )}
    </SettingsSection>
  );
}

/** Everything as one readable file: nobody is locked in. */
export function LeaveSection() {
  const { t } = useTexts();
  return (
    <SettingsSection
      name="leave"
      heading={t('workspaceTransfer:leave.heading')}
      lead={t('workspaceTransfer:leave.lead')}
    >
      <ToFolder
        submit={t('workspaceTransfer:leave.submit')}
        icon={<FileExportIcon aria-hidden />}
        make={(folder) => client.workspaceTransfer.exportReadable({ folder })}
        done={(path) => t('workspaceTransfer:leave.made', { path })}
      />
    </SettingsSection>
  );
}
