import { defineConfig } from 'vitest/config';
import { assets } from '../scripts/lib/assets.mjs';
import { memoryDisk } from '../scripts/lib/memory-disk.mjs';

// Whoever names a folder of their own gets it.
const folder = process.env.TMPDIR ?? memoryDisk();

export default defineConfig({
  plugins: [assets()],
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['tests/{unit,integration,security}/**/*.test.ts'],
    testTimeout: 20_000,
    // Left to itself, vitest keeps one of two cores free.
    maxWorkers: 2,
    env: folder === null ? {} : { TMPDIR: folder },
    coverage: {
      // What the scenarios in the shells come to is not counted: the window and the shells are theirs.
      include: ['src-shared/**/*.ts', 'src-main/{core,storage,docx,xlsx,cli}/**/*.ts'],
      reporter: ['text-summary', 'html', 'json-summary'],
      reportsDirectory: 'test-results/coverage',
    },
  },
});
