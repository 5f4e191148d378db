import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { type RunningShell, temporaryFolderIn } from './running-shell';

const ROOT = join(import.meta.dirname, '..', '..');

/** Starts the browser shell as `npm start` does, and gives the private link it prints. */
export async function startServer(
  dataFolder: string,
  args: readonly string[] = [],
): Promise<{ link: string; server: ChildProcess }> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  const server = spawn(process.execPath, [join(ROOT, 'out', 'main', 'browser.js'), ...args], {
    env: { ...environment, BALANSEPUNKT_DATA: dataFolder, TMPDIR: temporaryFolderIn(dataFolder) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]+/.exec(printed);
      if (found) resolve(found[0]);
    });
    server.once('exit', (code) => reject(new Error(`the server ended with ${code} before it gave a link: ${printed}`)));
  });
  return { link, server };
}

const ended = (process: ChildProcess) =>
  new Promise<void>((resolve) =>
    process.exitCode !== null || process.signalCode ? resolve() : process.once('exit', () => resolve()),
  );

/** One for all tests of a worker, which takes a second of each: every start of the product has a profile of its own. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}

/** The application in Debian's Chromium. */
export async function startInBrowser(
  browser: Browser,
  dataFolder: string,
  args: readonly string[],
): Promise<RunningShell> {
  const { link, server } = await startServer(dataFolder, args);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO' });
  const page = await context.newPage();
  const asked: string[] = [];
  const { origin } = new URL(link);
  context.on('request', (request) => asked.push(request.url()));
  await page.goto(link);
  return {
    page,
    reachedOut: () => asked.filter((url) => !/^(data|blob):/.test(url) && new URL(url).origin !== origin),
    async save(action) {
      const waiting = page.waitForEvent('download');
      await action();
      const download = await waiting;
      return { fileName: download.suggestedFilename(), path: await download.path() };
    },
    async savePdf() {
      // Stands in for the dialog, and for the person who chooses to save as PDF there.
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page.getByRole('button', { name: 'Skriv ut eller lagre som PDF' }).click();
      await page.locator('body > .bp-print').waitFor({ state: 'attached' });
      const fileName = await page.title();
      const bytes = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
      return { fileName, bytes };
    },
    async closeWindow() {
      // While something is not stored, the page asks whether to leave; a person stays, and closes it a moment later.
      while (!page.isClosed()) {
        const closed = page.waitForEvent('close', { timeout: 200 }).catch(() => undefined);
        // It may close by itself in this moment: the page before was let go.
        await page.close({ runBeforeUnload: true }).catch(() => undefined);
        await closed;
      }
      // The last request outlives its page; a person does not end the program in the same instant.
      await new Promise((resolve) => setTimeout(resolve, 300));
      await context.close();
      server.kill('SIGTERM');
      await ended(server);
    },
    async kill() {
      server.kill('SIGKILL');
      await ended(server);
      await context.close();
    },
  };
}
