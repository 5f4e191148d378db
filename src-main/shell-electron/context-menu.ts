import { type BrowserWindow, Menu } from 'electron';
import type { Translator } from '#shared/i18n/text-key';
import { contextTemplate } from './context-template';

/** The menu of the right mouse button and of the menu key. @param translator asked each time: the language may change */
export function offerContextMenu(window: BrowserWindow, translator: () => Translator): void {
  window.webContents.on('context-menu', (_event, asked) => {
    const items = contextTemplate(asked, translator());
    if (items.length === 0) return;
    // Asked for by keyboard, it belongs at the letters and not where the mouse happens to lie.
    const place = asked.menuSourceType === 'keyboard' ? { x: asked.x, y: asked.y } : {};
    Menu.buildFromTemplate(items).popup({ window, ...place });
  });
}
