import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import type { BackupState } from '#shared/contract/backups';
import { client } from '../../api/client';
import { reportFailure } from '../../components/failure-notice';
import { useTexts } from '../../components/use-texts';
import { acceptState } from './backup-store';
import { FolderField } from './folder-field';
import { Said, type Saying } from './said';
import { useWhen } from './use-when';

/** The folder that backups also go to, and whether it is there now. */
function Chosen({ chosen }: { readonly chosen: NonNullable<BackupState['chosen']> }) {
  const { t } = useTexts();
  const when = useWhen();
  const { folder, reachable, newest } = chosen;
  const there = newest ? t('backups:folder.newest', { when: when(newest) }) : t('backups:folder.none');
  const last = newest ? t('backups:folder.awayNewest', { when: when(newest) }) : '';
  return (
    <>
      <BodyLong>
        {t('backups:folder.inUse')} <code className="bp-backups__path">{folder}</code>
      </BodyLong>
      <BodyLong>{reachable ? there : `${t('backups:folder.away')} ${last}`}</BodyLong>
    </>
  );
}

/** A second place for backups, which survives this machine's disk. */
export function BackupFolder({ state }: { readonly state: BackupState }) {
  const { t } = useTexts();
  const [isChanging, setChanging] = useState(false);
  const [saying, setSaying] = useState<Saying | null>(null);
  const { chosen } = state;

  const use = async (folder: string) => {
    const answer = await client.backups.setFolder({ folder });
    acceptState(answer);
    setChanging(false);
    setSaying({ status: 'success', text: t('backups:folder.used', { folder: answer.chosen?.folder ?? folder }) });
  };
  const stop = async () => {
    try {
      acceptState(await client.backups.setFolder({ folder: null }));
      setSaying({ status: 'success', text: t('backups:folder.stopped') });
    } catch (error) {
      reportFailure(error);
    }
  };

  return (
    <div className="bp-backups__part">
      <Heading level="3" size="small">
        {t('backups:folder.heading')}
      </Heading>
      <BodyLong>{t('backups:folder.text')}</BodyLong>
      {chosen && <Chosen chosen={chosen} />}
      {chosen && !isChanging && (
        <div className="bp-choices">
          <Button variant="secondary" onClick={() => setChanging(true)}>
            {t('backups:folder.change')}
          </Button>
          <Button variant="tertiary" onClick={() => void stop()}>
            {t('backups:folder.stop')}
          </Button>
        </div>
      )}
      {(!chosen || isChanging) && (
        <FolderField label={t('backups:folder.label')} submit={t('backups:folder.use')} onFolder={use}>
          {isChanging && (
            <Button type="button" variant="tertiary" onClick={() => setChanging(false)}>
              {t('common:cancel')}
            </Button>
          )}
        </FolderField>
      )}
      <Said saying={saying} />
    </div>
  );
}
