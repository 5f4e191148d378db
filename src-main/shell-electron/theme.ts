import { nativeTheme } from 'electron';
import type { Preferences } from '#shared/contract/preferences';

/** Menus, dialogs and the frame of the window become light or dark with the page, and the page's own media queries too. */
export function drawAsChosen({ theme }: Preferences): void {
  nativeTheme.themeSource = theme;
}

/** The page's ground (tokens.css), for the moment before there is a page: no white flash in a dark room. */
export const windowGround = (): string => (nativeTheme.shouldUseDarkColors ? '#070b11' : '#fbfaf8');
