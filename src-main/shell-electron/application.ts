import { app, type BrowserWindow, session as chromium } from 'electron';
import { dataFolder } from '../core/data-folder';
import { logRefused } from '../core/log';
import { Session } from '../core/session';
import { chooseFolder } from './choose-folder';
import { chooseSavePath } from './choose-save-path';
import { connectPage } from './connect';
import { Desktop } from './desktop';
import { reopenWhenGone, stopAtFault } from './faults';
import { lockOnSleep } from './lock-on-sleep';
import type { OpenedPath } from './opened-path';
import { servePage } from './page-protocol';
import { printPdf } from './print-pdf';
import { refusals } from './refusals';
import { letOurPageIn, sealSession } from './sealed-session';
import { secretKeeper } from './secret-keeper';

export type Folders = { readonly renderer: string; readonly preload: string };

export type ApplicationOptions = {
  readonly demo: boolean;
  /** Where the built renderer and the built preload script lie. */
  readonly folders: Folders;
  /** The file that the program was started on, and those that come later. */
  readonly opened: OpenedPath;
};

/** Opens the window on the contract. */
export async function startApplication({ demo, folders, opened }: ApplicationOptions): Promise<void> {
  await app.whenReady();
  // It may have been made before our first line.
  sealSession(chromium.defaultSession, app);
  // Without `persist:` in its name, and without a cache, Chromium keeps this in memory: what the page shows is never
  // written to the disk outside the encrypted records.
  const pageSession = chromium.fromPartition('balansepunkt', { cache: false });
  letOurPageIn(pageSession);
  servePage(pageSession, folders.renderer);
  let window: BrowserWindow | null = null;
  const desktop = new Desktop(opened);
  const abilities = {
    chooseSavePath: (fileName: string) => chooseSavePath(window, fileName),
    printPdf,
    ...desktop.abilities,
  };
  const session = demo
    ? Session.demo(abilities)
    : Session.start({
        dataFolder: dataFolder(),
        abilities: { chooseFolder: () => chooseFolder(window), secretKeeper, ...abilities },
      });
  stopAtFault(session);
  // The page loads in its process while the core loads in this one.
  window = desktop.openWindow({ session, pageSession, preloadFolder: folders.preload });
  const core = import('./serve-core').then(({ serveCore }) => serveCore(session));
  connectPage(window.webContents, core);
  lockOnSleep(session, window);
  reopenWhenGone(session, window);
  app.on('will-quit', () => {
    logRefused(session.logFile, refusals);
    session.close();
  });
  await core;
}
