import { useQuery } from '@tanstack/react-query';
import type { StandardEntry } from '#shared/domain/standard-entry';
import { api } from '../../api/queries';

/** The standards that are in use: what comes with the program and the counsellor's own. */
export function useEntries() {
  return useQuery(api.standards.list.queryOptions());
}

/** Drafts are not there to be looked up yet, and withdrawn ones not any more. */
export function isUsable({ status }: StandardEntry): boolean {
  return status === 'bundled' || status === 'inUse';
}
