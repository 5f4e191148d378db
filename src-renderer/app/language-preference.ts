import type { Language } from '#shared/domain/text';
import { changePreferences, usePreferencesQuery } from '../api/preferences';
import { reportFailure } from '../components/failure-notice';

/** The language that was chosen last on this machine: undefined until it is known, bokmål when nobody can say. */
export function useLanguagePreference() {
  const { data, isError } = usePreferencesQuery();

  const setLanguage = (language: Language) => {
    changePreferences({ language }).catch(reportFailure);
  };

  const wanted: Language | undefined = data?.language ?? (isError ? 'nb' : undefined);
  return { wanted, setLanguage };
}
