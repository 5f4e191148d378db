import { useQuery } from '@tanstack/react-query';
import type { Language } from '#shared/domain/text';
import { client } from '../api/client';
import { api, queryClient } from '../api/queries';
import { reportFailure } from '../components/failure-notice';

/** The language that was chosen last on this machine; bokmål until it is known. */
export function useLanguagePreference() {
  const preferences = useQuery(api.preferences.get.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));

  const setLanguage = (language: Language) => {
    queryClient.setQueryData(api.preferences.get.queryKey(), (before) => ({ coachOff: [], ...before, language }));
    client.preferences.set({ language }).catch(reportFailure);
  };

  return { language: preferences.data?.language ?? 'nb', setLanguage };
}
