import { LocalAlert } from '@navikt/ds-react';
import { useSyncExternalStore } from 'react';
import { type Failure, failureOf, failureText } from '../api/failure';
import { useTexts } from './use-texts';

let shown: Failure | null = null;
const listeners = new Set<() => void>();

function show(failure: Failure | null): void {
  shown = failure;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says on the screen that something the counsellor did could not be done. */
export function reportFailure(error: unknown): void {
  show(failureOf(error));
}

/** Takes away what is shown, as when the workspace is locked: it may name a file that a participant's name is in. */
export const forgetFailure = (): void => show(null);

/** Where `reportFailure` shows; stays until it is closed or the next thing fails. */
export function FailureNotice() {
  const { t } = useTexts();
  const failure = useSyncExternalStore(subscribe, () => shown);
  return (
    <div role="alert" className="bp-failure-notice">
      {failure && (
        <LocalAlert status="warning" size="small" as="div">
          <LocalAlert.Header>
            <LocalAlert.Title as="div">{failureText(t, failure)}</LocalAlert.Title>
            <LocalAlert.CloseButton onClick={() => show(null)} />
          </LocalAlert.Header>
        </LocalAlert>
      )}
    </div>
  );
}
