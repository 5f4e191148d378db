import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, ROOT, run, say } from './run.mjs';

const PACKAGE = join(ROOT, 'node_modules', 'electron');
const DOWNLOAD_MILLISECONDS = 180_000;

/** @returns the path of Electron's binary when it is on this machine, else null; ELECTRON_OVERRIDE_DIST_PATH goes first */
export function electronBinary() {
  const pathFile = join(PACKAGE, 'path.txt');
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8') : 'electron';
  const folders = [process.env.ELECTRON_OVERRIDE_DIST_PATH, join(PACKAGE, 'dist')];
  for (const folder of folders) {
    if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}

/** @returns the path of Electron's binary, downloaded when it has to be, or null when it cannot be had */
export async function obtainElectron() {
  const binary = electronBinary();
  if (binary) return binary;
  say('fetching Electron (once)');
  await run(pinnedNode(), [join(PACKAGE, 'install.js')], { stdio: 'ignore', timeout: DOWNLOAD_MILLISECONDS });
  return electronBinary();
}

/** Chromium refuses its sandbox to root, and a machine without a graphics card needs none of its speed. */
export function electronFlags() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : [];
}
