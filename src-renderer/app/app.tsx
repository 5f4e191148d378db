import { Provider, Theme } from '@navikt/ds-react';
import { en, nb } from '@navikt/ds-react/locales';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { LANGUAGE_TAGS } from '#shared/domain/text';
import { listenToOtherWindows } from '../api/other-windows';
import { queryClient } from '../api/queries';
import { guardClosing } from '../api/saving';
import { listenToBugs } from '../api/trouble';
import { LanguageContext } from '../components/use-texts';
import { ErrorBoundary } from './error-boundary';
import { useLanguagePreference } from './language-preference';
import { Shell } from './shell';
import { useTheme } from './theme-preference';

guardClosing();
listenToOtherWindows();
listenToBugs();

const AKSEL_TEXTS = { nb, en };

function Window() {
  const { language, setLanguage } = useLanguagePreference();
  const theme = useTheme();
  document.documentElement.lang = LANGUAGE_TAGS[language];
  return (
    <LanguageContext value={language}>
      <Theme theme={theme} data-color="brand-blue" hasBackground={false}>
        <Provider locale={AKSEL_TEXTS[language]}>
          <ErrorBoundary>
            <Shell onLanguage={setLanguage} />
          </ErrorBoundary>
        </Provider>
      </Theme>
    </LanguageContext>
  );
}

/** The whole window. */
export function App() {
  return (
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Router hook={useHashLocation}>
          <Window />
        </Router>
      </QueryClientProvider>
    </StrictMode>
  );
}
