import { ensureOffice } from './lib/office.mjs';
import { ensureDependencies } from './lib/setup.mjs';
import { importSource } from './lib/sources.mjs';

/** `npm run pages -- --out FOLDER`: the demo participants' reports as pictures of their pages (docs/documents.md). */
await ensureDependencies();
await ensureOffice();
await importSource('scripts/documents/run/pages.ts');
