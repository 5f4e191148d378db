import { LocalAlert } from '@navikt/ds-react';
import { useTexts } from '../../components/use-texts';

/** How many backups open by the new keys, and how many were out of reach. */
export type Carried = { readonly changed: number; readonly left: number };

/** That it is done, and what it means for the backups; said as well as shown. */
export function CarriedToBackups({ carried, done }: { readonly carried: Carried | null; readonly done: string }) {
  const { t } = useTexts();
  return (
    <div role="status">
      {carried && (
        <LocalAlert status={carried.left > 0 ? 'warning' : 'success'} size="small" as="div">
          <LocalAlert.Header>
            <LocalAlert.Title as="div">{done}</LocalAlert.Title>
          </LocalAlert.Header>
          {carried.changed + carried.left > 0 && (
            <LocalAlert.Content>
              {carried.changed > 0 && <p>{t('settings:backupKeys.changed', { count: carried.changed })}</p>}
              {carried.left > 0 && <p>{t('settings:backupKeys.left', { count: carried.left })}</p>}
            </LocalAlert.Content>
          )}
        </LocalAlert>
      )}
    </div>
  );
}
