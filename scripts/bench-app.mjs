import { findProgram, pinnedNode, run } from './lib/run.mjs';
import { ensureBuild, ensureDependencies } from './lib/setup.mjs';

/** `npm run bench:app`: the desktop program beside an empty window of the same Electron (docs/benchmarks.md). */
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  const virtual = findProgram('xvfb-run');
  if (!virtual) throw new Error('there is no display and no xvfb-run (Debian: apt-get install xvfb xauth)');
  const again = ['-a', pinnedNode(), import.meta.filename, ...process.argv.slice(2)];
  process.exitCode = await run(virtual, again, { stdio: 'inherit' });
} else {
  await ensureDependencies();
  await ensureBuild();
  const { importSource } = await import('./lib/sources.mjs');
  const { benchmark } = await importSource('scripts/app/main.ts');
  process.exitCode = await benchmark();
}
