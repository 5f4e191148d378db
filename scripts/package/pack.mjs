import { join } from 'node:path';
import { pinnedNode, ROOT, run, say } from '../lib/run.mjs';

const BUILDER = join(ROOT, 'node_modules', 'electron-builder', 'cli.js');
const CONFIGURATION = 'scripts/package/electron-builder.mjs';

/**
 * Packages what is built.
 * @param {readonly string[]} args electron-builder's own; the system it runs on and its targets when there are none
 * @returns {Promise<number>} electron-builder's exit code
 */
export function pack(args) {
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    say('FOR VERIFICATION ONLY, never to be delivered: packaged on the Electron of ELECTRON_OVERRIDE_DIST_PATH.');
  }
  return run(pinnedNode(), [BUILDER, '--config', CONFIGURATION, '--publish', 'never', ...args]);
}
