import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { ThemePreference } from '#shared/domain/theme';
import { changePreferences, usePreferences } from '../api/preferences';
import { reportFailure } from '../components/failure-notice';

const DRAWN = ['light', 'dark'] as const;
type Drawn = (typeof DRAWN)[number];

const systemIsDark = window.matchMedia('(prefers-color-scheme: dark)');

function onSystemChange(heard: () => void): () => void {
  systemIsDark.addEventListener('change', heard);
  return () => systemIsDark.removeEventListener('change', heard);
}

const systemTheme = (): Drawn => (systemIsDark.matches ? 'dark' : 'light');

/** What was chosen last on this machine; the machine's own until it is known. */
export function useThemePreference() {
  const preferences = usePreferences();

  const setTheme = (theme: ThemePreference) => {
    changePreferences({ theme }).catch(reportFailure);
  };

  return { theme: preferences?.theme ?? 'system', setTheme };
}

/**
 * How the window is drawn. The page itself has the name of it too, as Aksel wants it: what lies outside of React, the
 * ground and the scroll bars, follows.
 */
export function useTheme(): Drawn {
  const { theme: chosen } = useThemePreference();
  const system = useSyncExternalStore(onSystemChange, systemTheme);
  const theme = chosen === 'system' ? system : chosen;

  useLayoutEffect(() => {
    document.documentElement.classList.remove(...DRAWN);
    document.documentElement.classList.add(theme);
  }, [theme]);

  return theme;
}
