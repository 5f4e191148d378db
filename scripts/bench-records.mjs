import { importSource } from './lib/sources.mjs';

/** `npm run bench:records`: the core with 10,000 participants beside plain SQLite (docs/benchmarks.md). */
const { benchmark } = await importSource('scripts/records/bench/main.ts');
await benchmark();
