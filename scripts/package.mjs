import { ensureBuild, ensureDependencies } from './lib/setup.mjs';

/**
 * `npm run package [-- --dir] [-- any other argument of electron-builder]`: makes the installers of this system in
 * `dist/`; with `--dir` only the folder that they install.
 */
await ensureDependencies();
await ensureBuild();
const { pack } = await import('./package/pack.mjs');
process.exitCode = await pack(process.argv.slice(2));
