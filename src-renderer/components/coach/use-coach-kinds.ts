import { useQuery } from '@tanstack/react-query';
import { COACH_KINDS, type CoachKind } from '#shared/coach/kinds';
import { client } from '../../api/client';
import { api, queryClient } from '../../api/queries';
import { reportFailure } from '../failure-notice';

const key = api.preferences.get.queryKey();

/** Turns hints of a kind off or on, on this machine. */
export function turnKind(kind: CoachKind, on: boolean): void {
  const before = queryClient.getQueryData(key);
  const off = new Set(before?.coachOff ?? []);
  if (on) off.delete(kind);
  else off.add(kind);
  const coachOff = COACH_KINDS.filter((candidate) => off.has(candidate));
  if (before) queryClient.setQueryData(key, { ...before, coachOff });
  client.preferences
    .set({ coachOff })
    .then(() => queryClient.invalidateQueries({ queryKey: api.coach.key() }))
    .catch((error: unknown) => {
      reportFailure(error);
      void queryClient.invalidateQueries({ queryKey: key });
    });
}

/** The kinds of hint that are turned off; all of them until it is known, so that none shows up only to go. */
export function useKindsOff(): ReadonlySet<CoachKind> {
  const { data } = useQuery(api.preferences.get.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  return new Set(data ? data.coachOff : COACH_KINDS);
}
