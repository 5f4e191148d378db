import { importSource } from './lib/sources.mjs';

/** `npm run bench:coach`: how often the coach's hints are right, and how many it misses (docs/benchmarks.md). */
const { benchmark } = await importSource('scripts/coach/bench.ts');
benchmark();
