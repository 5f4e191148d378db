import { ensureOffice } from './lib/office.mjs';
import { ensureDependencies } from './lib/setup.mjs';
import { importSource } from './lib/sources.mjs';

/**
 * `npm run check:documents -- --people 500`: the reports of generated people, opened by LibreOffice and validated by
 * the Open XML SDK (docs/documents.md).
 */
await ensureDependencies();
await ensureOffice();
await importSource('scripts/documents/run/check.ts');
