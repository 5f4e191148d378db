import { createRequire } from 'node:module';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { type RunningShell, temporaryFolderIn } from './running-shell';

const ROOT = join(import.meta.dirname, '..', '..');

/** The application in real Electron: the installed binary, or the one ELECTRON_OVERRIDE_DIST_PATH names. */
export async function startInElectron(dataFolder: string, args: readonly string[]): Promise<RunningShell> {
  const root = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
  const app = await _electron.launch({
    executablePath: createRequire(import.meta.url)('electron') as string,
    args: [...root, ROOT, ...args],
    env: {
      ...process.env,
      BALANSEPUNKT_DATA: dataFolder,
      TMPDIR: temporaryFolderIn(dataFolder),
    } as Record<string, string>,
  });
  const page = await app.firstWindow();
  await page.setViewportSize({ width: 1280, height: 800 });
  let saves = 0;
  return {
    page,
    async save(action) {
      saves += 1;
      const path = join(dataFolder, `saved-${saves}.docx`);
      // Stands in for the person who answers the save dialog; the rest of the way is the product's own.
      const saved = app.evaluate(
        ({ session }, to) =>
          new Promise<string>((resolve, reject) => {
            session.fromPartition('balansepunkt').once('will-download', (_event, item) => {
              const fileName = item.getFilename();
              item.setSavePath(to);
              item.once('done', (_done, state) =>
                state === 'completed' ? resolve(fileName) : reject(new Error(`the download was ${state}`)),
              );
            });
          }),
        path,
      );
      await action();
      return { fileName: await saved, path };
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
