import { importSource } from './lib/sources.mjs';

/** `npm run train:coach`: trains the coach's model and fits where its hints begin. The same result every time. */
const { train } = await importSource('scripts/coach/train.ts');
train();
