import { CheckmarkCircleIcon, ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useEffect, useState } from 'react';
import { failureOf, failureText } from '../api/failure';
import type { SaveStatus } from '../api/save-queue';
import { saveQueue, useSaveStatus } from '../api/saving';
import { useTexts } from '../components/use-texts';

/** Milliseconds of saving before it is worth mentioning. Most saving is over long before, and is then not heard of. */
const WORTH_MENTIONING = 700;

/** `saving` only when it lasts; everything else at once. */
function useCalmStatus(): SaveStatus {
  const status = useSaveStatus();
  const [calm, setCalm] = useState(status);
  useEffect(() => {
    if (status !== 'saving') {
      setCalm(status);
      return;
    }
    const timer = setTimeout(() => setCalm('saving'), WORTH_MENTIONING);
    return () => clearTimeout(timer);
  }, [status]);
  return calm;
}

/** Whether everything is stored, in words. */
export function SaveStatusText() {
  const { t } = useTexts();
  const status = useCalmStatus();
  const error = saveQueue.error();

  return (
    <div className="bp-save-status" data-status={status}>
      <span role="status" className="bp-save-status__words">
        {status === 'saved' && <CheckmarkCircleIcon aria-hidden />}
        {status === 'failed' && <ExclamationmarkTriangleIcon aria-hidden />}
        <span>
          {t(`common:saving.${status}`)}
          {status === 'failed' && error !== null && ` ${failureText(t, failureOf(error))}`}
        </span>
      </span>
      {status === 'failed' && (
        <Button size="xsmall" variant="secondary" data-color="neutral" onClick={() => saveQueue.retry()}>
          {t('common:saving.retry')}
        </Button>
      )}
    </div>
  );
}
