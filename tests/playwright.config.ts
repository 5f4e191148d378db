import { defineConfig } from '@playwright/test';
import type { ShellOption } from './e2e/fixtures';

/** About the packaged program alone. */
const PACKAGED = 'packaged/*.spec.ts';

export default defineConfig<ShellOption>({
  testDir: 'e2e',
  outputDir: '../test-results/e2e',
  // Each test starts a product of its own; two at a time take three fifths of the time on two cores.
  workers: 2,
  // Generous: a machine that is busy for half a minute is no failure of the product. Times are budgets of their own.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  use: { actionTimeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? '../test-results/e2e.json' }]],
  projects: [
    // Tagged @electron is what only the desktop program has, its walls among them.
    {
      name: 'browser',
      use: { shell: 'browser' },
      grepInvert: /@electron/,
      testIgnore: [PACKAGED, /walls.*\.spec\.ts/],
    },
    // Tagged @browser is what the window does alike in both shells, and the walks pass through in both; tagged @packaged is
    // what is walked in the packaged program instead.
    { name: 'electron', use: { shell: 'electron' }, testIgnore: PACKAGED, grepInvert: /@browser|@packaged/ },
    { name: 'packaging', testMatch: 'packaged/packaging.setup.ts' },
    {
      name: 'packaged',
      use: { shell: 'packaged' },
      testMatch: [PACKAGED, '*.spec.ts'],
      grep: /@packaged/,
      dependencies: ['packaging'],
    },
  ],
});
