import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { failureOf, failureText } from '../api/failure';
import type { SaveStatus } from '../api/save-queue';
import { saveQueue, useSaveStatus } from '../api/saving';
import { useTexts } from '../components/use-texts';

/** Milliseconds without a change before the words go back to «saved», so that they do not flicker while one types. */
const QUIET = 400;
/** Milliseconds of saving before those who hear the window are told. Most saving is over long before. */
const WORTH_SAYING = 1_500;

/** What is shown: never «saved» while something is not, and calm while one types. */
function useShownStatus(status: SaveStatus): SaveStatus {
  const [shown, setShown] = useState(status);
  useEffect(() => {
    if (status !== 'saved') {
      setShown(status);
      return;
    }
    const timer = setTimeout(() => setShown('saved'), QUIET);
    return () => clearTimeout(timer);
  }, [status]);
  return status === 'saved' ? shown : status;
}

/** What is said: only that saving takes long or fails, and that it is well again afterwards. */
function useSpokenStatus(status: SaveStatus): SaveStatus | null {
  const [spoken, setSpoken] = useState<SaveStatus | null>(null);
  useEffect(() => {
    if (status === 'saved') setSpoken((before) => (before === null ? null : 'saved'));
    if (status === 'failed') setSpoken('failed');
    if (status !== 'saving') return;
    const timer = setTimeout(() => setSpoken('saving'), WORTH_SAYING);
    return () => clearTimeout(timer);
  }, [status]);
  return spoken;
}

/** Whether everything is stored, in words. */
export function SaveStatusText() {
  const { t } = useTexts();
  const status = useSaveStatus();
  const shown = useShownStatus(status);
  const spoken = useSpokenStatus(status);
  const error = saveQueue.error();
  const words = (of: SaveStatus) =>
    of === 'failed' && error !== null
      ? `${t('common:saving.failed')} ${failureText(t, failureOf(error))}`
      : t(`common:saving.${of}`);

  return (
    <div className="bp-save-status" data-status={shown}>
      <span className="bp-save-status__words">
        {shown === 'saved' && <CheckmarkCircleIcon aria-hidden />}
        {shown === 'failed' && <ExclamationmarkTriangleIcon aria-hidden />}
        <span data-testid="save-status">{words(shown)}</span>
      </span>
      <span role="status" className="bp-visually-hidden">
        {spoken !== null && words(spoken)}
      </span>
      {shown === 'failed' && (
        <Button size="xsmall" variant="secondary" data-color="neutral" onClick={() => saveQueue.retry()}>
          {t('common:saving.retry')}
        </Button>
      )}
    </div>
  );
}
