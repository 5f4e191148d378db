import { importSource } from './lib/sources.mjs';

/**
 * `npm run generate:records -- --participants 10000 --out FOLDER`: a workspace of invented people, for benchmarks and
 * for seeing how the program does with many.
 */
const { generate } = await importSource('scripts/records/generate.ts');
await generate();
