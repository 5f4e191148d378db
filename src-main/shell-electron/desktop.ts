import { join } from 'node:path';
import { app, type BrowserWindow, type Session as PageSession, screen } from 'electron';
import type { Preferences } from '#shared/contract/preferences';
import type { WindowCommand } from '#shared/domain/window-commands';
import { translatorFor } from '#shared/i18n/translator';
import { readPreferences } from '../core/preferences';
import type { Session } from '../core/session';
import type { ShellAbilities } from '../core/shell-abilities';
import { showAbout } from './about';
import { chooseFile } from './choose-file';
import { answerSecondStart, comeForward } from './come-forward';
import { offerContextMenu } from './context-menu';
import { pressUndo, WindowMenu, withdrawWhenGone } from './menu';
import type { OpenedPath } from './opened-path';
import { pageZoom } from './page-zoom';
import { drawAsChosen } from './theme';
import { openWindow } from './window';
import { readKeptWindow, rememberWindow } from './window-memory';
import { windowPlace } from './window-place';

type WindowOptions = {
  readonly session: Session;
  readonly pageSession: PageSession;
  /** Where the built preload script lies. */
  readonly preloadFolder: string;
};

/** What a session tells the desktop of, before there is a window and after. */
export class Desktop {
  private menu: WindowMenu | null = null;
  private preferences: Preferences | null = null;
  private sendWaiting = () => {};
  private readonly opened: OpenedPath;

  constructor(opened: OpenedPath) {
    this.opened = opened;
  }

  readonly abilities: Pick<ShellAbilities, 'commandsOffered' | 'preferencesChanged' | 'takeOpenedPath'> = {
    commandsOffered: (commands) => {
      this.menu?.offer(commands);
      this.sendWaiting();
    },
    preferencesChanged: (preferences) => {
      this.heed(preferences);
      this.menu?.putUp(preferences);
    },
    takeOpenedPath: () => this.opened.take(),
  };

  /** Opens the window where it was left, puts the menu up, and lets files in. */
  openWindow({ session, pageSession, preloadFolder }: WindowOptions): BrowserWindow {
    const preferences = readPreferences(session);
    this.heed(preferences);
    // Of a demo nothing stays.
    const file = session.demo ? null : join(app.getPath('userData'), 'place.json');
    const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
    const place = windowPlace(file === null ? null : readKeptWindow(file), areas);
    const window = openWindow({ session: pageSession, preloadFolder, place, language: preferences.language });
    const send = (command: WindowCommand) => {
      if (!window.isDestroyed()) window.webContents.send('balansepunkt:command', command);
    };
    const size = pageZoom(window, place.zoom, () => keepSoon());
    const keepSoon = file === null ? () => {} : rememberWindow(window, file, size.factor);
    const menu = new WindowMenu(
      {
        command: send,
        undo: (direction) => pressUndo(window.webContents, direction),
        zoom: size.change,
        about: () => void showAbout(window, session.dataFolder, this.translator()),
        chooseFile: () => void this.chooseFile(window),
      },
      preferences,
    );
    this.menu = menu;
    withdrawWhenGone(window, menu);
    offerContextMenu(window, () => this.translator());
    // A file waits until the page can show it: until the workspace is open.
    this.sendWaiting = () => {
      if (this.opened.isWaiting() && menu.offers('openFile')) send('openFile');
    };
    this.opened.onGiven(() => {
      comeForward(window);
      this.sendWaiting();
    });
    answerSecondStart(window, this.opened);
    return window;
  }

  /** The system's own windows and menus are as light as ours. */
  private heed(preferences: Preferences): void {
    this.preferences = preferences;
    drawAsChosen(preferences);
  }

  private async chooseFile(window: BrowserWindow): Promise<void> {
    const path = await chooseFile(window, this.translator());
    if (path !== null) this.opened.give(path);
  }

  private translator() {
    return translatorFor(this.preferences?.language ?? 'nb');
  }
}
