import { join } from 'node:path';
import { RPCHandler } from '@orpc/server/message-port';
import { app, type BrowserWindow, session as electronSession, ipcMain } from 'electron';
import { dataFolder } from '../core/data-folder';
import { startDemoSession } from '../core/demo';
import { createRouter } from '../core/router';
import { Session } from '../core/session';
import { PAGE_ORIGIN, registerPageScheme, servePage } from './page-protocol';
import { raiseWalls, sealSession } from './walls';
import { openWindow } from './window';

/** Entry of the Electron shell. */
const demo = process.argv.includes('--demo');
const rendererFolder = join(import.meta.dirname, '..', 'renderer');
let window: BrowserWindow | null = null;

async function start(): Promise<void> {
  await app.whenReady();
  sealSession(electronSession.defaultSession);
  servePage(rendererFolder);
  const session = demo ? await startDemoSession() : Session.start({ dataFolder: dataFolder() });
  const rpc = new RPCHandler(createRouter(session));

  ipcMain.on('balansepunkt:connect', (event) => {
    const frame = event.senderFrame;
    const ours = frame && frame === window?.webContents.mainFrame && frame.url.startsWith(`${PAGE_ORIGIN}/`);
    const [port] = event.ports;
    if (!ours || !port) return;
    rpc.upgrade(port);
    port.start();
  });

  window = openWindow();
  app.on('second-instance', () => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  app.on('will-quit', () => session.close());
}

registerPageScheme();
raiseWalls(app);
app.enableSandbox();
// What Chromium keeps for itself lies beside the records, and goes with a demo.
if (!demo) app.setPath('userData', join(dataFolder(), 'window'));
app.on('window-all-closed', () => app.quit());

if (demo || app.requestSingleInstanceLock()) {
  start().catch((error: unknown) => {
    // Loudly: without a window nobody would know that it failed.
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    app.exit(1);
  });
} else {
  app.quit();
}
