import { FileImportIcon } from '@navikt/aksel-icons';
import { BodyLong, Button } from '@navikt/ds-react';
import { type ChangeEvent, useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { hasMenu, onMenuCommand } from '../../api/client';
import { announce } from '../../components/announcer';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { FileFailure } from './file-failure';
import { FilePassphrase } from './file-passphrase';
import { FilePreview } from './file-preview';
import { useTaking } from './use-taking';
import './participant-files.css';

/** A participant from a file: chosen, opened, shown, and only then taken in. */
export function TakeParticipantPage() {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const input = useRef<HTMLInputElement>(null);
  const { taking, failure, busy, takeOpened, choose, unlock, take, startOver } = useTaking();

  const latest = useRef(takeOpened);
  latest.current = takeOpened;
  useEffect(() => {
    // Files come by the desktop's menu, or by being opened there.
    if (hasMenu) void latest.current();
    return onMenuCommand((command) => {
      if (command === 'openFile') void latest.current();
    });
  }, []);

  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const [file] = target.files ?? [];
    // The same file can be chosen again when it has been put right.
    if (file) void choose(file).finally(() => (target.value = ''));
  };

  return (
    <div className="bp-participant-files">
      <PageHeading>{t('participantFiles:take.heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('participantFiles:take.lead')}</BodyLong>
      <input
        ref={input}
        type="file"
        accept=".balansepunkt,.json,application/json"
        hidden
        aria-label={t('participantFiles:take.file')}
        onChange={chosen}
      />
      <div className="bp-choices">
        <Button
          variant={taking.at === 'choosing' ? 'primary' : 'secondary'}
          icon={<FileImportIcon aria-hidden />}
          loading={busy && taking.at === 'choosing'}
          onClick={() => input.current?.click()}
        >
          {t('participantFiles:take.choose')}
        </Button>
      </div>
      {taking.at !== 'choosing' && (
        <p className="bp-participant-files__chosen">
          {t('participantFiles:take.chosen', { fileName: taking.file.fileName })}
        </p>
      )}
      <div role="alert">{failure && <FileFailure failure={failure} />}</div>
      {taking.at === 'locked' && <FilePassphrase busy={busy} onUnlock={(passphrase) => void unlock(passphrase)} />}
      {taking.at === 'shown' && (
        <FilePreview
          key={taking.file.base64.length + taking.file.fileName}
          preview={taking.preview}
          busy={busy}
          onCancel={startOver}
          onTake={(way, wins) =>
            void take(way, wins, (name, path) => {
              announce(t('participantFiles:taken', { name }));
              navigate(path);
            })
          }
        />
      )}
    </div>
  );
}
