import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from './lib/chromium.mjs';
import { pinnedNode, ROOT } from './lib/run.mjs';
import { ensureBuild, ensureDependencies } from './lib/setup.mjs';

/** `npm run screenshots`: takes the pictures in docs/images anew, from the demo. */
const IMAGES = join(ROOT, 'docs', 'images');
const STEPS = ['placement', 'comparison', 'report'];

await ensureDependencies();
await ensureBuild();
mkdirSync(IMAGES, { recursive: true });

const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...env } = process.env;
const server = spawn(pinnedNode(), [join(ROOT, 'out', 'main', 'browser.js'), '--demo'], {
  env,
  stdio: ['ignore', 'pipe', 'inherit'],
});
const link = await new Promise((resolve) => {
  let printed = '';
  server.stdout.on('data', (chunk) => {
    printed += chunk;
    const found = /http:\S+/.exec(printed);
    if (found && printed.includes('\n')) resolve(found[0]);
  });
});
const browser = await chromium.launch({
  executablePath: await ensureChromium(),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'nb-NO' });
  await page.goto(link);
  await page.getByRole('link', { name: 'Deltaker A' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const step of STEPS) {
    await page.goto(page.url().replace(/[^/]+$/, step));
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText('Alt er lagret').waitFor();
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(IMAGES, `${step}.png`) });
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
}
