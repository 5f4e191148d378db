import type { Language } from '#shared/domain/text';
import { changePreferences, usePreferences } from '../api/preferences';
import { reportFailure } from '../components/failure-notice';

/** The language that was chosen last on this machine; bokmål until it is known. */
export function useLanguagePreference() {
  const preferences = usePreferences();

  const setLanguage = (language: Language) => {
    changePreferences({ language }).catch(reportFailure);
  };

  return { language: preferences?.language ?? 'nb', setLanguage };
}
