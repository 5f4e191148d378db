import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
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
import { rememberWindow } from './window-memory';

/** Where it is kept how the window stands; null for a demo, of which nothing stays. */
export const windowFile = (demo: boolean): string | null => (demo ? null : join(app.getPath('userData'), 'place.json'));

/** What a session tells the desktop of, before there is a window and after. */
export class Desktop {
  private menu: WindowMenu | null = null;
  private language: Parameters<typeof translatorFor>[0] = 'nb';
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
    preferencesChanged: ({ language }) => {
      if (language === this.language) return;
      this.language = language;
      this.menu?.speak(this.translator());
    },
    takeOpenedPath: () => this.opened.take(),
  };

  /** Puts up the menu around the window, and lets files in. @param zoom how large the page is to begin with */
  attach(session: Session, window: BrowserWindow, zoom: number): void {
    const send = (command: WindowCommand) => {
      if (!window.isDestroyed()) window.webContents.send('balansepunkt:command', command);
    };
    const file = windowFile(session.demo);
    const size = pageZoom(window, zoom, () => keepSoon());
    const keepSoon = file === null ? () => {} : rememberWindow(window, file, size.factor);
    this.language = readPreferences(session).language;
    const menu = new WindowMenu(
      {
        command: send,
        undo: (direction) => pressUndo(window.webContents, direction),
        zoom: size.change,
        about: () => void showAbout(window, session.dataFolder, this.translator()),
        chooseFile: () => void this.chooseFile(window),
      },
      this.translator(),
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
  }

  private async chooseFile(window: BrowserWindow): Promise<void> {
    const path = await chooseFile(window, this.translator());
    if (path !== null) this.opened.give(path);
  }

  private translator() {
    return translatorFor(this.language);
  }
}
