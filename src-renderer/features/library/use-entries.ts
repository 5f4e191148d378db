import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/queries';

/** The library: what comes with the program and the counsellor's own. */
export function useEntries() {
  return useQuery(api.standards.list.queryOptions());
}
