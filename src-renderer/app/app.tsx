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
import { SpokenContext } from '../components/use-texts';
import { ErrorBoundary } from './error-boundary';
import { useLanguagePreference } from './language-preference';
import { NotLoaded } from './not-loaded';
import { Shell } from './shell';
import { useTheme } from './theme-preference';
import { useSpoken } from './use-spoken';

guardClosing();
listenToOtherWindows();
listenToBugs();

const AKSEL_TEXTS = { nb, en };

function Window() {
  const { wanted, setLanguage } = useLanguagePreference();
  const spoken = useSpoken(wanted);
  const theme = useTheme();
  if (!spoken) return null;
  if (spoken !== 'failed') document.documentElement.lang = LANGUAGE_TAGS[spoken.language];
  return (
    <Theme theme={theme} data-color="brand-blue" hasBackground={false}>
      {spoken === 'failed' ? (
        <NotLoaded />
      ) : (
        <SpokenContext value={spoken}>
          <Provider locale={AKSEL_TEXTS[spoken.language]}>
            <ErrorBoundary>
              <Shell onLanguage={setLanguage} />
            </ErrorBoundary>
          </Provider>
        </SpokenContext>
      )}
    </Theme>
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
