import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, type Page } from '@playwright/test';
import { startInBrowser } from './browser-shell';
import { startInElectron } from './electron-shell';

export type ShellOption = { shell: 'browser' | 'electron' };

/** The product as it runs in one of the shells, with what a person does around the page. */
export type RunningShell = {
  readonly page: Page;
  /** Does what starts a save, answers the question where to, and gives the file. */
  save(action: () => Promise<void>): Promise<{ fileName: string; path: string }>;
  /** Closes the window as a person does, and waits until the program has ended. */
  closeWindow(): Promise<void>;
  /** Pulls the plug. */
  kill(): Promise<void>;
};

export type Product = {
  /** Starts the product on this test's own data folder; again after it was closed or killed. */
  start(...args: string[]): Promise<RunningShell>;
};

/** Tests are written once and run in both shells; a test of its own data folder each. */
export const test = base.extend<ShellOption & { product: Product }>({
  shell: ['browser', { option: true }],
  product: async ({ shell }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'balansepunkt-test-'));
    const running: RunningShell[] = [];
    await use({
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
