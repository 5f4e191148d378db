import { LocalAlert } from '@navikt/ds-react';
import { useSyncExternalStore } from 'react';
import { useTexts } from '../../components/use-texts';

/** `aside`: where the old files are, when they are in no backup. */
type Restored = { readonly isLocked: boolean; readonly aside: string | null };

let restored: Restored | null = null;
const listeners = new Set<() => void>();

/** Says that the workspace has been restored: at the door, or on the page behind it. */
export function reportRestored(news: Restored | null): void {
  restored = news;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Where `reportRestored` shows; stays until it is closed. */
export function RestoredNotice() {
  const { t } = useTexts();
  const news = useSyncExternalStore(subscribe, () => restored);
  const said = news?.isLocked ? t('backups:restore.done') : t('backups:restore.doneOpen');
  return (
    <div role="status" className="bp-failure-notice">
      {news && (
        <LocalAlert status="success" size="small" as="div">
          <LocalAlert.Header>
            <LocalAlert.Title as="div">
              {said} {news.aside && t('backups:door.setAside', { folder: news.aside })}
            </LocalAlert.Title>
            <LocalAlert.CloseButton onClick={() => reportRestored(null)} />
          </LocalAlert.Header>
        </LocalAlert>
      )}
    </div>
  );
}
