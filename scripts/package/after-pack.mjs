import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../lib/run.mjs';
import { turnFuses } from './fuses.mjs';

/** Electron's own licence and those of Chromium's parts; in what installs on macOS they have no place beside the program. */
const ELECTRON_LICENCES = ['LICENSE', 'LICENSES.chromium.html'];

/**
 * After electron-builder has put the program together, before it signs it.
 * @param {import('electron-builder').AfterPackContext} context
 */
export async function afterPack(context) {
  const { appOutDir, electronPlatformName, packager } = context;
  const resources = packager.getResourcesDir(appOutDir);
  if (electronPlatformName === 'darwin') {
    mkdirSync(join(resources, 'licences'), { recursive: true });
    for (const name of ELECTRON_LICENCES.filter((file) => existsSync(join(appOutDir, file)))) {
      copyFileSync(join(appOutDir, name), join(resources, 'licences', name));
    }
  }
  await turnFuses(context);
  const megabytes = statSync(join(resources, 'app.asar')).size / 1e6;
  say(`the program's archive (app.asar) for ${electronPlatformName} is ${megabytes.toFixed(1)} MB`);
}
