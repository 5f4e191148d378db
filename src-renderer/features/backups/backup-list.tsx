import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListedBackup } from '#shared/contract/backups';
import { client } from '../../api/client';
import { api } from '../../api/queries';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { useTexts } from '../../components/use-texts';
import { BackupRow, rowId } from './backup-row';
import { FolderField } from './folder-field';
import { InsideBackup } from './inside-backup';

/** So many are checked and shown at once; the older ones on demand. */
const SHOWN_AT_FIRST = 6;

/** All backups in reach, newest first, or those in a folder that is named; one of them can be looked into. */
export function BackupList() {
  const { t } = useTexts();
  const [folder, setFolder] = useState<string | null>(null);
  const [isNaming, setNaming] = useState(false);
  const [opened, setOpened] = useState<ListedBackup | null>(null);
  const [all, setAll] = useState(false);
  const { data: backups, error, refetch } = useQuery(api.backups.list.queryOptions({ input: { folder }, gcTime: 0 }));

  if (opened) {
    const close = () => {
      setOpened(null);
      focusWhenDrawn(rowId(opened));
    };
    return <InsideBackup backup={opened} onClose={close} />;
  }

  const lookIn = async (named: string) => {
    // What is wrong with the folder is told at the field.
    await client.backups.list({ folder: named });
    setFolder(named);
    setNaming(false);
  };
  const shown = all ? backups : backups?.slice(0, SHOWN_AT_FIRST);
  const hidden = (backups?.length ?? 0) - (shown?.length ?? 0);
  return (
    <div className="bp-backups__part">
      <Heading level="3" size="small">
        {t('backups:list.heading')}
      </Heading>
      <BodyLong>{t('backups:list.text')}</BodyLong>
      {!backups && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
      {backups?.length === 0 && (
        <BodyLong className="bp-subtle">
          {folder === null ? t('backups:list.empty') : t('backups:list.emptyNamed')}
        </BodyLong>
      )}
      {shown && shown.length > 0 && (
        <ul className="bp-backups__list">
          {shown.map((backup) => (
            <BackupRow key={`${backup.place} ${backup.name}`} backup={backup} onOpen={() => setOpened(backup)} />
          ))}
        </ul>
      )}
      <div className="bp-choices">
        {hidden > 0 && (
          <Button variant="tertiary" size="small" onClick={() => setAll(true)}>
            {t('backups:list.more', { count: hidden })}
          </Button>
        )}
        {folder !== null && (
          <Button variant="tertiary" size="small" onClick={() => setFolder(null)}>
            {t('backups:list.back')}
          </Button>
        )}
        {!isNaming && (
          <Button variant="tertiary" size="small" onClick={() => setNaming(true)}>
            {t('backups:list.elsewhere')}
          </Button>
        )}
      </div>
      {isNaming && (
        <>
          <BodyLong>{t('backups:list.elsewhereText')}</BodyLong>
          <FolderField label={t('backups:list.elsewhere')} submit={t('backups:list.look')} onFolder={lookIn} />
        </>
      )}
    </div>
  );
}
