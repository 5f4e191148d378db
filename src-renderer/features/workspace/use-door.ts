import { useState } from 'react';
import type { WorkspaceState } from '#shared/contract/workspace';
import { type Failure, failureOf } from '../../api/failure';
import { tellOtherWindows } from '../../api/other-windows';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';

/** Sends a passphrase to be let in with; what was waiting to be saved goes through when it opens. */
export function useDoor(enter: (passphrase: string) => Promise<WorkspaceState>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const open = async (passphrase: string) => {
    setBusy(true);
    setFailure(null);
    try {
      queryClient.setQueryData(api.workspace.state.queryKey(), await enter(passphrase));
      tellOtherWindows('workspace');
      saveQueue.retry();
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };

  return { busy, failure, open, clear: () => setFailure(null) };
}
