import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { NO_NETWORK } from '#main/shell-electron/walls';
import { type RunningShell, temporaryFolderIn } from './running-shell';
import { type WatchfulProxy, watchfulProxy } from './watchful-proxy';

/** What is for Chromium stands before the program on the command line. */
const CHROMIUMS = /^--(proxy-|log-net-log)/;

const ROOT = join(import.meta.dirname, '..', '..');

/** What is started: Electron on the built program, or a program that has been packaged. */
type Started = { readonly binary: string; readonly args: readonly string[] };

/** The installed binary, or the one ELECTRON_OVERRIDE_DIST_PATH names. */
const developed = (): Started => ({ binary: createRequire(import.meta.url)('electron') as string, args: [ROOT] });

/** Chromium refuses its sandbox to root. */
export const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];

/**
 * Electron waits for our main script before it is ready; a stand-in that does not is given on its command line what the
 * script says before that.
 */
const EARLY = NO_NETWORK.map(([name, value]) => `--${name}=${value}`);

/**
 * Starts the program in Electron.
 * @param environment beside this process's own
 */
export async function launchElectron(
  dataFolder: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  started = developed(),
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: started.binary,
    args: [
      ...asRoot,
      // A program that has been packaged is waited for, and says it itself.
      ...(started.args.includes(ROOT) ? EARLY : []),
      ...args.filter((arg) => CHROMIUMS.test(arg)),
      ...started.args,
      ...args.filter((arg) => !CHROMIUMS.test(arg)),
    ],
    env: {
      ...process.env,
      BALANSEPUNKT_DATA: dataFolder,
      TMPDIR: temporaryFolderIn(dataFolder),
      ...environment,
    } as Record<string, string>,
  });
}

/** The same with a proxy for everything, this machine included, that must see nothing. */
export async function launchBehindProxy(
  dataFolder: string,
  args: readonly string[] = [],
  environment: Readonly<Record<string, string>> = {},
  started?: Started,
): Promise<{ app: ElectronApplication; proxy: WatchfulProxy }> {
  const proxy = await watchfulProxy();
  const address = `http://127.0.0.1:${proxy.port}`;
  const app = await launchElectron(
    dataFolder,
    [`--proxy-server=${address}`, '--proxy-bypass-list=<-loopback>', ...args],
    { HTTP_PROXY: address, HTTPS_PROXY: address, ALL_PROXY: address, NO_PROXY: '', no_proxy: '', ...environment },
    started,
  );
  return { app, proxy };
}

/** The application in real Electron. */
export async function startInElectron(
  dataFolder: string,
  args: readonly string[],
  started?: Started,
): Promise<RunningShell> {
  const { app, proxy } = await launchBehindProxy(dataFolder, args, {}, started);
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  let saves = 0;
  const save: RunningShell['save'] = async (action) => {
    saves += 1;
    const folder = join(dataFolder, `saved-${saves}`);
    mkdirSync(folder);
    // Stands in for the person who answers the save dialog; the rest of the way is the product's own.
    const answered = app.evaluate(
      ({ dialog }, to) =>
        new Promise<string>((resolve) => {
          const { showSaveDialog } = dialog;
          dialog.showSaveDialog = async (_window: unknown, options?: { defaultPath?: string }) => {
            dialog.showSaveDialog = showSaveDialog;
            const fileName = options?.defaultPath?.split(/[/\\]/).at(-1) ?? '';
            resolve(fileName);
            return { canceled: false, filePath: `${to}/${fileName}` };
          };
        }),
      folder,
    );
    await action();
    const fileName = await answered;
    const path = join(folder, fileName);
    // Under its name it is whole.
    while (!existsSync(path)) await new Promise((resolve) => setTimeout(resolve, 20));
    return { fileName, path };
  };
  return {
    page,
    reachedOut: proxy.seen,
    electron: app,
    save,
    async savePdf() {
      const { fileName, path } = await save(() => page.getByRole('button', { name: 'Lagre som PDF' }).click());
      return { fileName, bytes: readFileSync(path) };
    },
    async closeWindow() {
      const closed = app.waitForEvent('close');
      await app.evaluate(({ BrowserWindow }) => {
        // As a person does; the answer must be back before the process goes.
        setTimeout(() => BrowserWindow.getAllWindows()[0]?.close(), 0);
      });
      await closed;
    },
    async lockScreen() {
      await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('lock-screen'));
    },
    async kill() {
      const child = app.process();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
}
