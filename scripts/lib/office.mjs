import { findProgram, run, say } from './run.mjs';

const NAMES = ['soffice', 'libreoffice'];

/**
 * Finds the LibreOffice that opens what the product writes, or installs Debian's where that is possible. Its tests are
 * skipped, visibly, where there is none.
 */
export async function ensureOffice() {
  const found = findProgram(...NAMES);
  if (found) return found;
  if (findProgram('apt-get') && process.getuid?.() === 0) {
    say('installing LibreOffice for the tests (once)');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    const packages = ['libreoffice-writer-nogui'];
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env });
  }
  const installed = findProgram(...NAMES);
  if (!installed) say('SKIPPED opening documents in LibreOffice: it is not here (Debian: libreoffice-writer-nogui).');
  return installed;
}
