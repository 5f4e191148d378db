/** How light the window is: as the machine is set, or always light or dark. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type ThemePreference = (typeof THEMES)[number];
