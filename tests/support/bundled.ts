import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { onTestFinished } from 'vitest';
import { assets } from '../../scripts/lib/assets.mjs';
import { ROOT } from './built';

/**
 * Makes a program of one of the tests' files, so that a process of its own can run it on the real core.
 * @param file in tests/support
 * @returns the path of the program, gone when the test is
 */
export async function bundled(file: string): Promise<string> {
  const outDir = join(ROOT, 'test-results', `program-${randomUUID()}`);
  onTestFinished(() => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    root: ROOT,
    publicDir: false,
    logLevel: 'error',
    plugins: [assets()],
    // In one file, without looking for packages: it is started hundreds of times.
    ssr: { noExternal: true, external: ['better-sqlite3'] },
    build: {
      ssr: join('tests', 'support', file),
      outDir,
      rollupOptions: { output: { entryFileNames: 'program.mjs' } },
    },
  });
  return join(outDir, 'program.mjs');
}
