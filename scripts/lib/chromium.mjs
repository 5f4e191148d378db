import { findProgram, run, say } from './run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Finds the Chromium that the tests drive, or installs Debian's where that is possible. */
export async function ensureChromium() {
  const found = process.env.CHROMIUM_PATH ?? findProgram(...NAMES);
  if (found) return found;
  if (findProgram('apt-get') && process.getuid?.() === 0) {
    say('installing Chromium for the tests (once)');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  }
  const installed = findProgram(...NAMES);
  if (!installed)
    say('the tests need Chromium: install it (Debian: apt-get install chromium) or name it in CHROMIUM_PATH.');
  return installed;
}
