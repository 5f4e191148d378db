import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, expect } from '@playwright/test';
import { launchChromium, startInBrowser } from './browser-shell';
import { startInElectron } from './electron-shell';
import { packaged } from './packaged/program';
import { type RunningShell, temporaryFolderIn } from './running-shell';

export type ShellOption = { shell: 'browser' | 'electron' | 'packaged' };

export type Product = {
  /** Starts the product on this test's own data folder; again after it was closed or killed. */
  start(...args: string[]): Promise<RunningShell>;
  /** Where it keeps everything. */
  readonly dataFolder: string;
  /** Where it puts what is to be thrown away. */
  readonly temporaryFolder: string;
};

type StartOn = (dataFolder: string, ...args: string[]) => Promise<RunningShell>;

/** Tests are written once and run in both shells; a test of its own data folder each. */
export const test = base.extend<
  ShellOption & { startOn: StartOn; product: Product },
  { debianChromium: () => Promise<Browser> }
>({
  shell: ['browser', { option: true }],
  debianChromium: [
    // biome-ignore lint/correctness/noEmptyPattern: what a fixture needs is read from the pattern, and this needs nothing
    async ({}, use) => {
      let launched: Promise<Browser> | undefined;
      await use(() => {
        launched ??= launchChromium();
        return launched;
      });
      await (await launched)?.close();
    },
    { scope: 'worker' },
  ],
  startOn: async ({ shell, debianChromium }, use) => {
    const started: RunningShell[] = [];
    await use(async (dataFolder, ...args) => {
      const running =
        shell === 'browser'
          ? await startInBrowser(await debianChromium(), dataFolder, args)
          : await startInElectron(dataFolder, args, shell === 'packaged' ? packaged('walked') : undefined);
      started.push(running);
      return running;
    });
    expect(
      started.flatMap((running) => running.reachedOut()),
      'the product made a connection',
    ).toEqual([]);
  },
  product: async ({ startOn }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'balansepunkt-test-'));
    const running: RunningShell[] = [];
    await use({
      dataFolder,
      temporaryFolder: temporaryFolderIn(dataFolder),
      async start(...args) {
        const started = await startOn(dataFolder, ...args);
        running.push(started);
        return started;
      },
    });
    // Those that the test closed itself are gone already.
    await running
      .at(-1)
      ?.kill()
      .catch(() => undefined);
    rmSync(dataFolder, { recursive: true, force: true });
  },
});
