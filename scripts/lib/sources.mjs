import { runnerImport } from 'vite';
import { assets } from './assets.mjs';
import { ROOT } from './run.mjs';

/**
 * Runs a TypeScript file of the project without building it first.
 * @param {string} file from the project's root
 * @returns what it exports
 */
export async function importSource(file) {
  const { module } = await runnerImport(`${ROOT}/${file}`, {
    configFile: false,
    root: ROOT,
    plugins: [assets()],
    logLevel: 'error',
  });
  return module;
}
