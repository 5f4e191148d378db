import { importSource } from './lib/sources.mjs';

/** `npm run bench:report`: the report and the class table as documents, beside pandoc (docs/benchmarks.md). */
await importSource('scripts/report/bench/run.ts');
