import type { WorkspaceState } from '#shared/contract/workspace';
import type { ThemePreference } from '#shared/domain/theme';
import { WINDOW_COMMANDS, type WindowCommand } from '#shared/domain/window-commands';
import { LIBRARY_PATH } from '../components/library-paths';
import { isShownPath } from '../components/shown-path';
import { ACCESSIBILITY_PATH, HELP_PATH } from '../features/guide/help-path';
import { TAKE_PATH } from '../features/participant-files/take-path';
import { SETTINGS_PATH } from '../features/settings/settings-path';

type For<Value> = { readonly [Command in WindowCommand]?: Value };

/** Where the commands go that go somewhere. */
export const PATHS: For<string> = {
  newParticipant: '/',
  openFile: TAKE_PATH,
  settings: SETTINGS_PATH,
  participants: '/',
  standards: LIBRARY_PATH,
  ownStandards: '/own-standards',
  method: HELP_PATH,
  accessibility: ACCESSIBILITY_PATH,
};

export const THEMES: For<ThemePreference> = { themeSystem: 'system', themeLight: 'light', themeDark: 'dark' };

/** What the guide shows over the page; not over the one that is turned to the participant. */
const IN_GUIDE: ReadonlySet<WindowCommand> = new Set(['tour', 'shortcuts']);

/** Whether it may be done behind an open dialog: locking hides that as well, and a theme changes nothing in it. */
export const passesDialogs = (command: WindowCommand): boolean => command === 'lock' || command in THEMES;

/**
 * @param workspace null as long as something else comes first
 * @returns what can be chosen in the menu just now
 */
export function offeredBy(workspace: WorkspaceState | null, location: string): WindowCommand[] {
  // How light the window is, is nobody's record.
  if (workspace?.state !== 'open') return WINDOW_COMMANDS.filter((command) => command in THEMES);
  // A demo has no passphrase to come back with.
  return WINDOW_COMMANDS.filter(
    (command) => !(command === 'lock' && workspace.demo) && !(IN_GUIDE.has(command) && isShownPath(location)),
  );
}
