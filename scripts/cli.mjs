import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pinnedNode, ROOT } from './lib/run.mjs';
import { ensureBuild, ensureDependencies } from './lib/setup.mjs';

/** `npm run --silent cli -- COMMAND …`: the command line (docs/formats.md), set up and built first when it has to be. */
await ensureDependencies();
await ensureBuild();
// npm runs scripts from the root; files are named from where the person stands.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
const program = join(ROOT, 'out', 'main', 'cli.js');
if (process.versions.node.split('.')[0] === '24') {
  await import(program);
} else {
  // The first call on a new machine came with the machine's own Node.
  process.exitCode = spawnSync(pinnedNode(), [program, ...process.argv.slice(2)], { stdio: 'inherit' }).status ?? 1;
}
