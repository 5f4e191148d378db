import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base } from '@playwright/test';
import { startInBrowser } from './browser-shell';
import { startInElectron } from './electron-shell';
import { type RunningShell, temporaryFolderIn } from './running-shell';

export type ShellOption = { shell: 'browser' | 'electron' };

export type Product = {
  /** Starts the product on this test's own data folder; again after it was closed or killed. */
  start(...args: string[]): Promise<RunningShell>;
  /** Where it keeps everything. */
  readonly dataFolder: string;
  /** Where it puts what is to be thrown away. */
  readonly temporaryFolder: string;
};

/** Tests are written once and run in both shells; a test of its own data folder each. */
export const test = base.extend<ShellOption & { product: Product }>({
  shell: ['browser', { option: true }],
  product: async ({ shell }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'balansepunkt-test-'));
    const running: RunningShell[] = [];
    await use({
      dataFolder,
      temporaryFolder: temporaryFolderIn(dataFolder),
      async start(...args) {
        const begin = shell === 'electron' ? startInElectron : startInBrowser;
        const started = await begin(dataFolder, args);
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
