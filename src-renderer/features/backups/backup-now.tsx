import { BodyLong, Button, LocalAlert, ProgressBar } from '@navikt/ds-react';
import { useId, useState } from 'react';
import type { BackupState } from '#shared/contract/backups';
import { describeError } from '#shared/i18n/describe-error';
import { client } from '../../api/client';
import { failureOf, failureText } from '../../api/failure';
import { useTexts } from '../../components/use-texts';
import { acceptState, useBackupState } from './backup-store';
import { Said, type Saying } from './said';
import { useWhen } from './use-when';

/** When the newest was made, why the last one was not, and a way to make one now. */
export function BackupNow({ state: first }: { readonly state: BackupState }) {
  const { t } = useTexts();
  const when = useWhen();
  const name = useId();
  const [isMaking, setMaking] = useState(false);
  const [saying, setSaying] = useState<Saying | null>(null);
  const state = useBackupState(isMaking).data ?? first;

  const make = async () => {
    setMaking(true);
    setSaying(null);
    try {
      acceptState(await client.backups.make());
      setSaying({ status: 'success', text: t('backups:now.made') });
    } catch (error) {
      setSaying({ status: 'warning', text: failureText(t, failureOf(error)) });
    } finally {
      setMaking(false);
    }
  };

  const { failure } = state;
  const isRunning = isMaking || state.share !== null;
  const percent = Math.round((state.share ?? 0) * 100);
  return (
    <div className="bp-backups__part">
      <BodyLong>
        {state.newest ? t('backups:now.newest', { when: when(state.newest) }) : t('backups:now.none')}{' '}
        {t('backups:now.where')} <code className="bp-backups__path">{state.folder}</code>
      </BodyLong>
      {failure && !saying && (
        <LocalAlert status="warning" size="small" as="div">
          <LocalAlert.Header>
            <LocalAlert.Title as="div">
              {t('backups:now.failed', { when: when(failure.at), why: describeError(failure.code, failure.data, t) })}
            </LocalAlert.Title>
          </LocalAlert.Header>
        </LocalAlert>
      )}
      <Button onClick={() => void make()} loading={isRunning}>
        {t('backups:now.make')}
      </Button>
      {isRunning && (
        <div className="bp-backups__progress">
          <BodyLong id={name}>{t('backups:now.making')}</BodyLong>
          <ProgressBar aria-labelledby={name} value={percent} valueMax={100} />
        </div>
      )}
      <Said saying={saying} />
    </div>
  );
}
