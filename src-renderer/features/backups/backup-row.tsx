import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import type { ListedBackup } from '#shared/contract/backups';
import { failureOf, failureText } from '../../api/failure';
import { api } from '../../api/queries';
import { useTexts } from '../../components/use-texts';
import { useWhen } from './use-when';

/** @returns the id of the button that opens it */
export const rowId = ({ where, name }: ListedBackup): string => `backup-${where}-${name}`;

/** What opening the backup has shown. */
function useFinding({ place, name }: ListedBackup): { readonly text: string; readonly canOpen: boolean } {
  const { t } = useTexts();
  const { data, error } = useQuery(
    api.backups.look.queryOptions({ input: { place, name, passphrase: null }, gcTime: 0, retry: false }),
  );
  if (data) return { text: t('backups:list.whole', { count: data.participants }), canOpen: true };
  if (!error) return { text: t('backups:list.checking'), canOpen: false };
  const failure = failureOf(error);
  const isForeign = failure.kind === 'expected' && failure.code === 'BACKUP_OTHER_WORKSPACE';
  return { text: isForeign ? t('backups:list.foreign') : failureText(t, failure), canOpen: isForeign };
}

/** One backup: when, where, and whether it is whole. Only what can be opened is offered. */
export function BackupRow({ backup, onOpen }: { readonly backup: ListedBackup; readonly onOpen: () => void }) {
  const { t } = useTexts();
  const when = useWhen()(backup.at);
  const { text, canOpen } = useFinding(backup);
  const where =
    backup.where === 'named' ? t('backups:list.named', { folder: backup.place }) : t(`backups:list.${backup.where}`);
  return (
    <li className="bp-backups__row">
      <div>
        <p className="bp-backups__when">
          <time dateTime={backup.at}>{when}</time>
        </p>
        <p className="bp-subtle">{where}</p>
        <p>{text}</p>
      </div>
      {canOpen && (
        <Button
          size="small"
          variant="secondary"
          id={rowId(backup)}
          aria-label={t('backups:list.open', { when })}
          onClick={onOpen}
        >
          {t('backups:list.openShort')}
        </Button>
      )}
    </li>
  );
}
