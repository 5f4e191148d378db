/**
 * Everything that the menu of the desktop can ask of the window. `openFile`: a file was opened with the program and
 * waits to be shown.
 */
export const WINDOW_COMMANDS = [
  'newParticipant',
  'openFile',
  'settings',
  'lock',
  'themeSystem',
  'themeLight',
  'themeDark',
  'participants',
  'standards',
  'ownStandards',
  'back',
  'forward',
  'method',
  'tour',
  'shortcuts',
  'accessibility',
] as const;
export type WindowCommand = (typeof WINDOW_COMMANDS)[number];
