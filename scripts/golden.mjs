import { ROOT } from './lib/run.mjs';
import { ensureDependencies } from './lib/setup.mjs';
import { importSource } from './lib/sources.mjs';

/** `npm run golden`: writes the golden documents anew (tests/golden/README.md). */
await ensureDependencies();
const { writeGolden } = await importSource('scripts/documents/golden.ts');
await writeGolden(ROOT);
