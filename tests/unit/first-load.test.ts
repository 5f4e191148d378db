import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { firstLoad } from '../../scripts/lib/first-load.mjs';
import { ROOT } from '../support/built';

const RENDERER = join(ROOT, 'out', 'renderer');
/** Issue 8: 300 kB, scripts and styles as gzip makes them. */
const BUDGET = 300_000;

it('the window loads little before the list can be used: the rest comes when it is needed', () => {
  const loaded = firstLoad(RENDERER);
  expect(loaded.length).toBeGreaterThan(5);
  const total = loaded.reduce((sum, { gzip }) => sum + gzip, 0);
  expect(total, loaded.map(({ name, gzip }) => `${gzip} ${name}`).join('\n')).toBeLessThan(BUDGET);
});

it('has each font once', () => {
  expect(readdirSync(join(RENDERER, 'assets')).filter((name) => name.endsWith('.woff'))).toEqual([]);
});
