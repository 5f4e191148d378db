import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, say } from './lib/run.mjs';
import { ensureBuild, ensureDependencies } from './lib/setup.mjs';

/**
 * `npm run package [-- --dir] [-- any other argument of electron-builder]`: makes the installers of this system in
 * `dist/`; with `--dir` only the folder that they install.
 */
await ensureDependencies();
await ensureBuild();
const { pack } = await import('./package/pack.mjs');
process.exitCode = await pack(process.argv.slice(2));

for (const folder of readdirSync(join(ROOT, 'dist')).filter((name) => name.endsWith('unpacked'))) {
  const archive = join(ROOT, 'dist', folder, 'resources', 'app.asar');
  say(`dist/${folder}: the program itself (app.asar) is ${(statSync(archive).size / 1e6).toFixed(1)} MB`);
}
