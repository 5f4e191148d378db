import { join } from 'node:path';
import { electronBinary, electronFlags, obtainElectron } from './lib/electron.mjs';
import { pinnedNode, ROOT, run, say } from './lib/run.mjs';
import { ensureBuild, ensureDependencies } from './lib/setup.mjs';

/**
 * `npm start [-- --demo] [-- --browser]`: sets up what is missing and starts the product, in Electron's window where
 * there is one to be had, else in this machine's own browser.
 */
const args = process.argv.slice(2);
const passedOn = args.filter((argument) => argument !== '--browser');
const STARTED_MILLISECONDS = 10_000;

await ensureDependencies();
await ensureBuild();

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function startInElectron() {
  const since = Date.now();
  const code = await run(electronBinary(), [...electronFlags(), ROOT, ...passedOn], { stdio: 'inherit' });
  // A window that worked has been open for a while; one that fails at once never came.
  return code === 0 || Date.now() - since > STARTED_MILLISECONDS ? code : null;
}

async function start() {
  let reason = 'asked for with --browser';
  if (!args.includes('--browser')) {
    reason = 'there is no display';
    if (hasDisplay) {
      reason = "Electron's binary is not on this machine and cannot be downloaded";
      if (await obtainElectron()) {
        const code = await startInElectron();
        if (code !== null) return code;
        reason = 'Electron could not start here';
      }
    }
  }
  say(`serving Balansepunkt to this machine's own browser instead of opening a window: ${reason}.`);
  return run(pinnedNode(), [join(ROOT, 'out', 'main', 'browser.js'), ...passedOn], { stdio: 'inherit' });
}

process.exitCode = await start();
