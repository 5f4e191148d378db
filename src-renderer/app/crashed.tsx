import { BodyLong, Button } from '@navikt/ds-react';
import { useEffect } from 'react';
import { saveQueue, useSaveStatus } from '../api/saving';
import { PageHeading } from '../components/page-heading';
import { useTexts } from '../components/use-texts';
import { SaveTroubleReport } from '../features/trouble/save-trouble-report';
import { UnsavedTexts } from '../features/trouble/unsaved-texts';
import './crashed.css';

type CrashedProps = {
  /** Under which the log has it; null as long as that is not known. */
  readonly reference: string | null;
};

/** Begins again at an address; where it is the one that is shown, nothing else would load the page anew. */
function beginAgain(path: string): void {
  location.hash = path;
  location.reload();
}

/** The page for a bug in the window itself. Writing goes on behind it, and it says how far it has come. */
export function Crashed({ reference }: CrashedProps) {
  const { t } = useTexts();
  const status = useSaveStatus();
  // What a field held back, waiting for the next letter, goes on its way as well.
  useEffect(() => saveQueue.leave(), []);

  return (
    <main className="bp-main bp-narrow-page bp-crashed">
      <PageHeading>{t('trouble:crashed.heading')}</PageHeading>
      <BodyLong>{t('trouble:crashed.text')}</BodyLong>
      <div role="status" className="bp-crashed">
        {status !== 'failed' && <BodyLong>{t(`trouble:crashed.${status}`)}</BodyLong>}
        {status === 'failed' && <UnsavedTexts texts={saveQueue.pendingTexts()} />}
      </div>
      <div className="bp-choices">
        <Button
          variant={status === 'failed' ? 'secondary' : 'primary'}
          disabled={status === 'saving'}
          onClick={() => location.reload()}
        >
          {t('trouble:crashed.reload')}
        </Button>
        <Button variant="secondary" disabled={status === 'saving'} onClick={() => beginAgain('/')}>
          {t('trouble:crashed.start')}
        </Button>
      </div>
      <BodyLong>
        {reference === null ? t('trouble:crashed.againUnknown') : t('trouble:crashed.again', { reference })}
      </BodyLong>
      <SaveTroubleReport />
    </main>
  );
}
