import { ensureDependencies } from './lib/setup.mjs';
import { importSource } from './lib/sources.mjs';

/** `npm run golden`: writes the golden documents anew (tests/golden/README.md). */
await ensureDependencies();
await importSource('scripts/documents/run/golden.ts');
