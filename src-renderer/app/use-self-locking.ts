import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { watchOver } from '../api/locking';
import { api } from '../api/queries';

/** @param active while the workspace is open, and no demo: a demo has no passphrase to come back with */
export function useSelfLocking(active: boolean): void {
  const { data } = useQuery(api.locking.get.queryOptions({ enabled: active }));
  const minutes = data?.minutes;
  useEffect(() => {
    if (active && minutes !== undefined) return watchOver(minutes);
  }, [active, minutes]);
}
