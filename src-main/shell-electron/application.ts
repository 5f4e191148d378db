import { RPCHandler } from '@orpc/server/message-port';
import { app, type BrowserWindow, session as chromium } from 'electron';
import { startBackground } from '../core/background';
import { dataFolder } from '../core/data-folder';
import { startDemoSession } from '../core/demo';
import { logRefused } from '../core/log';
import { createRouter } from '../core/router';
import { Session } from '../core/session';
import { chooseFolder } from './choose-folder';
import { chooseSavePath } from './choose-save-path';
import { connectPage } from './connect';
import { reopenWhenGone, stopAtFault } from './faults';
import { lockOnSleep } from './lock-on-sleep';
import { servePage } from './page-protocol';
import { printPdf } from './print-pdf';
import { refusals } from './refusals';
import { letOurPageIn, sealSession } from './sealed-session';
import { secretKeeper } from './secret-keeper';
import { openWindow } from './window';

export type Folders = { readonly renderer: string; readonly preload: string };

/**
 * Opens the window on the contract.
 * @param folders where the built renderer and the built preload script lie
 */
export async function startApplication({ demo, folders }: { demo: boolean; folders: Folders }): Promise<void> {
  await app.whenReady();
  // It may have been made before our first line.
  sealSession(chromium.defaultSession, app);
  // Without `persist:` in its name, and without a cache, Chromium keeps this in memory: what the page shows is never
  // written to the disk outside the encrypted records.
  const pageSession = chromium.fromPartition('balansepunkt', { cache: false });
  letOurPageIn(pageSession);
  servePage(pageSession, folders.renderer);
  let window: BrowserWindow | null = null;
  const saving = { chooseSavePath: (fileName: string) => chooseSavePath(window, fileName), printPdf };
  const session = demo
    ? await startDemoSession(saving)
    : Session.start({
        dataFolder: dataFolder(),
        abilities: { chooseFolder: () => chooseFolder(window), secretKeeper, ...saving },
      });
  startBackground(session);
  stopAtFault(session);
  const rpc = new RPCHandler(createRouter(session));
  window = openWindow(pageSession, folders.preload);
  connectPage(window.webContents, rpc);
  lockOnSleep(session, window);
  reopenWhenGone(session, window);
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('will-quit', () => {
    logRefused(session.logFile, refusals);
    session.close();
  });
}
