import { join } from 'node:path';
import { app, BrowserWindow, type Session } from 'electron';
import type { Language } from '#shared/domain/text';
import { PAGE_ORIGIN } from './page-protocol';
import { windowGround } from './theme';
import { hardened } from './web-preferences';
import { SMALLEST, type WindowPlace } from './window-place';

/** How often a close is tried again while the page is still saving, and for how long at the most. */
const RETRY_MILLISECONDS = 50;
const PATIENCE_MILLISECONDS = 5_000;

/**
 * The page holds the window open for as long as something is not saved (it prevents `beforeunload`); ask again until
 * it lets go, so that the last keystroke is stored. When it does not within the time, the window stays: nothing is
 * thrown away behind the user's back.
 */
function closeWhenSaved(window: BrowserWindow): void {
  let quitting = false;
  let since = 0;
  app.on('before-quit', () => {
    quitting = true;
  });
  window.webContents.on('will-prevent-unload', () => {
    const now = Date.now();
    if (now - since > 2 * PATIENCE_MILLISECONDS) since = now;
    if (now - since > PATIENCE_MILLISECONDS) {
      quitting = false;
      since = 0;
      return;
    }
    setTimeout(() => {
      if (quitting) app.quit();
      else if (!window.isDestroyed()) window.close();
    }, RETRY_MILLISECONDS);
  });
}

type WindowOptions = {
  readonly session: Session;
  /** Where the built preload script lies. */
  readonly preloadFolder: string;
  readonly place: WindowPlace;
  /** That the window speaks. */
  readonly language: Language;
};

/** Opens the one window. */
export function openWindow({ session, preloadFolder, place, language }: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: 'Balansepunkt',
    ...place.size,
    ...place.position,
    minWidth: SMALLEST.width,
    minHeight: SMALLEST.height,
    show: false,
    backgroundColor: windowGround(),
    webPreferences: hardened(
      { session, preload: join(preloadFolder, 'preload.cjs'), zoomFactor: place.zoom },
      { packaged: app.isPackaged },
    ),
  });
  window.once('ready-to-show', () => {
    if (place.mode === 'maximised') window.maximize();
    if (place.mode === 'fullScreen') window.setFullScreen(true);
    window.show();
  });
  closeWhenSaved(window);
  // A hint at which texts will be wanted, so that they load before the page can ask (load-ahead.ts).
  void window.loadURL(`${PAGE_ORIGIN}/?${new URLSearchParams({ language })}`);
  return window;
}
