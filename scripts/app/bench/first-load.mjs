import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../lib/run.mjs';
import { row } from './figures.mjs';

const KILOBYTE = 1_000;
const BUDGET = 300;

/** What the page has asked for by now, compressed as a server would send it; fonts are compressed in themselves. */
export async function benchFirstLoad(page) {
  const names = await page.evaluate(() => [
    '/index.html',
    ...performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  ]);
  let code = 0;
  let fonts = 0;
  for (const name of new Set(names)) {
    const bytes = readFileSync(join(ROOT, 'out', 'renderer', name));
    if (/\.woff2?$/.test(name)) fonts += bytes.length;
    else code += gzipSync(bytes, { level: 9 }).length;
  }
  row('first load of the window until the list, gzip', code / KILOBYTE, 'kB', BUDGET, `${new Set(names).size} files`);
  row('its fonts', fonts / KILOBYTE, 'kB');
}
