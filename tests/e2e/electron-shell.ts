import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { _electron, type ElectronApplication } from '@playwright/test';
import { type RunningShell, temporaryFolderIn } from './running-shell';

const ROOT = join(import.meta.dirname, '..', '..');

/** What is started: Electron on the built program, or a program that has been packaged. */
type Started = { readonly binary: string; readonly args: readonly string[] };

/** The installed binary, or the one ELECTRON_OVERRIDE_DIST_PATH names. */
const developed = (): Started => ({ binary: createRequire(import.meta.url)('electron') as string, args: [ROOT] });

/** Chromium refuses its sandbox to root. */
export const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];

/** The application in real Electron. */
export async function startInElectron(
  dataFolder: string,
  args: readonly string[],
  started: Started = developed(),
): Promise<RunningShell & { app: ElectronApplication }> {
  const app = await _electron.launch({
    executablePath: started.binary,
    args: [...asRoot, ...started.args, ...args],
    env: {
      ...process.env,
      BALANSEPUNKT_DATA: dataFolder,
      TMPDIR: temporaryFolderIn(dataFolder),
    } as Record<string, string>,
  });
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
    app,
    page,
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
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
    },
  };
}
