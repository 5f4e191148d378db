import { say } from './lib/run.mjs';
import { ensureDependencies } from './lib/setup.mjs';

/** `npm run sbom [-- FILE]`: what the program is made of, as CycloneDX; without a name in `dist/`. The same for the same lock file. */
await ensureDependencies();
const { writeSbom } = await import('./licences/sbom.mjs');
say(`wrote ${await writeSbom(process.argv[2])}`);
