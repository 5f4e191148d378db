import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { _electron, chromium } from '@playwright/test';
import { ensureChromium } from './lib/chromium.mjs';
import { electronBinary, electronFlags } from './lib/electron.mjs';
import { pinnedNode, ROOT, say } from './lib/run.mjs';
import { BUILT_FROM, buildWhenChanged, ensureBuild, ensureDependencies } from './lib/setup.mjs';

/**
 * `npm run dev [-- --browser] [-- --own]`: the program while one works on it. What is saved in the sources is built; the
 * window is loaded anew, or the program started again where more than the window has changed, at the page where one was.
 * It is what users get, behind the same walls: no server of the builder's stands between. Invented participants, or, with
 * `--own`, what lies in BALANSEPUNKT_DATA.
 */
const inBrowser = process.argv.includes('--browser');
const demo = process.argv.includes('--own') ? [] : ['--demo'];
/** Milliseconds of quiet after a change: an editor that saves many files changes one after another. */
const QUIET = 150;

function hashOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const files = readdirSync(join(ROOT, 'out', folder), { recursive: true, withFileTypes: true });
    for (const file of files.filter((entry) => entry.isFile())) {
      const path = join(file.parentPath, file.name);
      hash.update(path).update(readFileSync(path));
    }
  }
  return hash.digest('hex');
}

async function startElectron() {
  const app = await _electron.launch({
    executablePath: electronBinary() ?? undefined,
    args: [...electronFlags(), ROOT, ...demo],
  });
  const page = await app.firstWindow();
  await page.waitForLoadState();
  app.process().stderr.pipe(process.stderr);
  return { page, ended: new Promise((resolve) => app.once('close', resolve)), stop: () => app.close() };
}

async function startBrowser() {
  const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
  // Without a display it opens no browser of the user's: this one is enough.
  const server = spawn(pinnedNode(), [join(ROOT, 'out', 'main', 'browser.js'), ...demo], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const link = await new Promise((resolve) => {
    let printed = '';
    server.stdout.on('data', (chunk) => {
      printed += chunk;
      const [found] = /http:\S+(?=\s)/.exec(printed) ?? [];
      if (found) resolve(found);
    });
  });
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    headless: !DISPLAY && !WAYLAND_DISPLAY && process.platform === 'linux',
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [],
  });
  const page = await browser.newPage({ viewport: null });
  await page.goto(link);
  const stop = async () => {
    await browser.close();
    server.kill('SIGTERM');
  };
  return { page, ended: new Promise((resolve) => browser.once('disconnected', resolve)), stop };
}

const start = inBrowser ? startBrowser : startElectron;

await ensureDependencies();
await ensureBuild();
let running = await start();
let core = hashOf(['main', 'preload']);
let replacing = false;

function endWhenClosed() {
  const of = running;
  void of.ended.then(async () => {
    if (replacing || of !== running) return;
    await of.stop().catch(() => undefined);
    process.exit(0);
  });
}

async function takeOver() {
  const since = performance.now();
  try {
    await buildWhenChanged();
  } catch ({ message }) {
    say(`${message} What runs is what was built before.`);
    return;
  }
  const now = hashOf(['main', 'preload']);
  const { hash } = new URL(running.page.url());
  if (now === core) {
    await running.page.reload();
  } else {
    core = now;
    replacing = true;
    await running.stop();
    running = await start();
    await running.page.evaluate((to) => {
      location.hash = to;
    }, hash);
    replacing = false;
    endWhenClosed();
  }
  say(`taken over in ${Math.round(performance.now() - since)} ms`);
}

endWhenClosed();
let timer;
let working = Promise.resolve();
for (const source of BUILT_FROM) {
  watch(join(ROOT, source), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      working = working.then(takeOver);
    }, QUIET);
  });
}
const stop = () => void running.stop().finally(() => process.exit(0));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop);
// When npm is told to end, it ends the shell between us and leaves us behind.
const parent = process.ppid;
const left = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(left);
  stop();
}, 500);
say('watching the sources; close the window or press Ctrl+C to end');
