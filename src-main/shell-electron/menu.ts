import { app, type BrowserWindow, Menu, type WebContents } from 'electron';
import type { Preferences } from '#shared/contract/preferences';
import { WINDOW_COMMANDS, type WindowCommand } from '#shared/domain/window-commands';
import { translatorFor } from '#shared/i18n/translator';
import { keysOf, type MenuActions, menuTemplate } from './menu-template';

/** Presses the keys in the page, as if they had been pressed by hand. */
export function pressUndo(contents: WebContents, direction: 'undo' | 'redo'): void {
  const modifiers: ('control' | 'shift')[] = direction === 'undo' ? ['control'] : ['control', 'shift'];
  for (const type of ['keyDown', 'keyUp'] as const) contents.sendInputEvent({ type, keyCode: 'Z', modifiers });
}

/** The menu of the window: in the language of the page, with those items on that the page can do. */
export class WindowMenu {
  private offered: readonly WindowCommand[] = [];
  private readonly actions: MenuActions;

  constructor(actions: MenuActions, preferences: Preferences) {
    this.actions = actions;
    this.putUp(preferences);
  }

  /** Puts the menu up, in the language that is chosen. */
  putUp({ language, theme }: Preferences): void {
    const circumstances = {
      t: translatorFor(language),
      actions: this.actions,
      theme,
      platform: process.platform,
      packaged: app.isPackaged,
    };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(circumstances)));
    this.offer(this.offered);
  }

  /** @param commands all that the page can do from now on */
  offer(commands: readonly WindowCommand[]): void {
    this.offered = commands;
    const menu = Menu.getApplicationMenu();
    for (const command of WINDOW_COMMANDS) {
      for (const id of [command, keysOf(command)]) {
        const item = menu?.getMenuItemById(id);
        if (item) item.enabled = commands.includes(command);
      }
    }
  }

  offers(command: WindowCommand): boolean {
    return this.offered.includes(command);
  }
}

/** A page that is loaded anew, or is gone, can do nothing until it says so. */
export function withdrawWhenGone(window: BrowserWindow, menu: WindowMenu): void {
  window.webContents.on('did-navigate', () => menu.offer([]));
  window.webContents.on('render-process-gone', () => menu.offer([]));
}
