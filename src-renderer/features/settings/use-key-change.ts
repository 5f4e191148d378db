import { type RefObject, useState } from 'react';
import { type Failure, failureOf } from '../../api/failure';
import { api, queryClient } from '../../api/queries';

/**
 * Runs a change of keys, one at a time, and keeps how it failed.
 * @param field where the present passphrase is typed; it has the focus again when the change failed
 */
export function useKeyChange(field: RefObject<HTMLInputElement | null>) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  const run = async (change: () => Promise<void>) => {
    setBusy(true);
    setFailure(null);
    try {
      await change();
    } catch (error) {
      setFailure(failureOf(error));
      field.current?.focus();
    } finally {
      setBusy(false);
      void queryClient.invalidateQueries({ queryKey: api.workspace.doors.queryKey() });
      void queryClient.invalidateQueries({ queryKey: api.recordLog.list.queryKey() });
    }
  };

  return { busy, failure, run, clear: () => setFailure(null) };
}
