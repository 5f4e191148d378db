import { importSource } from './lib/sources.mjs';

/** `npm run bench:matching [people.json …]`: the matcher beside what one would otherwise use (docs/benchmarks.md). */
const { benchmark } = await importSource('scripts/matching/bench/main.ts');
benchmark(process.argv.slice(2));
