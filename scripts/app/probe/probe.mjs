import { scryptSync } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app, BrowserWindow } from 'electron';
import { interactions, seen, unlock } from './in-page.mjs';

/**
 * Runs inside Electron, in the place of the program: starts the product or an empty window, and says on standard
 * output when a person could have begun. What it takes itself weighs on both alike.
 */
const { BENCH_WINDOW: kind, BENCH_ROOT: root, BENCH_PASSPHRASE: passphrase, BENCH_ACTIONS: actions } = process.env;
const say = (what, more = {}) => process.stdout.write(`BENCH ${JSON.stringify({ what, at: Date.now(), ...more })}\n`);

const inPage = (window, work, ...args) =>
  window.webContents.executeJavaScript(`(${work})(${args.map((value) => JSON.stringify(value)).join(', ')})`, true);

/** As `web-preferences.ts` makes the product's window. */
function emptyWindow() {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, spellcheck: false },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(import.meta.dirname, 'empty.html'));
}

/** The key of the passphrase, by this Electron's own scrypt, as `storage/keyring.ts` asks for it. */
function timeOfScrypt() {
  const start = performance.now();
  scryptSync('oppdiktede deltakere', 'salt', 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });
  return performance.now() - start;
}

async function watch(window) {
  const painted = new Promise((resolve) => window.once('show', resolve));
  await new Promise((resolve) => window.webContents.once('dom-ready', resolve));
  if (kind === 'empty') {
    await Promise.all([painted, inPage(window, seen, 'body')]);
    say('usable');
    return;
  }
  if (kind === 'records') {
    await Promise.all([painted, inPage(window, seen, 'input[autocomplete="current-password"]')]);
    say('door');
    await inPage(window, unlock, passphrase);
  }
  await Promise.all([painted, inPage(window, seen, '.bp-participant')]);
  say('usable');
  if (kind === 'records') say('scrypt', { milliseconds: timeOfScrypt() });
  if (actions) say('interactions', { times: await inPage(window, interactions, Number(actions)) });
}

app.on('browser-window-created', (_event, window) => {
  watch(window).catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    app.exit(1);
  });
});
if (kind === 'empty') {
  app.setPath('userData', process.env.BALANSEPUNKT_DATA);
  app.whenReady().then(emptyWindow);
} else {
  await import(pathToFileURL(join(root, 'out', 'main', 'electron.js')).href);
}
