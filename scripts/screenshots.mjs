import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensureChromium } from './lib/chromium.mjs';
import { ensureOffice } from './lib/office.mjs';
import { pinnedNode, ROOT, run } from './lib/run.mjs';
import { ensureBuild, ensureDependencies } from './lib/setup.mjs';

/**
 * `npm run screenshots`: takes the pictures in docs/images anew, from the demo: the window in Chromium, and pages of the
 * report by LibreOffice.
 */
const IMAGES = join(ROOT, 'docs', 'images');
const STEPS = ['placement', 'comparison', 'report'];
/** Of which document, the first page that says this. */
const PAGES = [
  { picture: 'report-employer-nb', document: 'a-employer-nb', says: 'Kompetansebeskrivelse' },
  { picture: 'report-model-en', document: 'a-complete-en', says: 'The balance model' },
  { picture: 'report-participant-nb', document: 'a-participant-nb', says: 'Kompetansebeskrivelse' },
];
/** Dots an inch: an A4 page is 596 pixels wide. */
const RESOLUTION = '72';

await ensureDependencies();
await ensureBuild();
await ensureOffice();
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

const folder = mkdtempSync(join(tmpdir(), 'balansepunkt-pages-'));
try {
  const pages = join(ROOT, 'scripts', 'pages.mjs');
  const code = await run(pinnedNode(), [pages, '--out', folder, '--people', 'a', '--resolution', RESOLUTION]);
  if (code !== 0) process.exit(code);
  for (const { picture, document, says } of PAGES) {
    const pictures = readdirSync(folder).filter((name) => name.startsWith(`${document}-`) && name.endsWith('.png'));
    const page = pictures.sort().find((_name, index) => {
      const range = ['-f', String(index + 1), '-l', String(index + 1)];
      return spawnSync('pdftotext', [...range, join(folder, `${document}.pdf`), '-'], {
        encoding: 'utf8',
      }).stdout.includes(says);
    });
    if (page === undefined) throw new Error(`no page of ${document} has: ${says}`);
    copyFileSync(join(folder, page), join(IMAGES, `${picture}.png`));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
