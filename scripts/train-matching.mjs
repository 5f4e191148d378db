import { importSource } from './lib/sources.mjs';

/** `npm run train:matching`: trains the matcher's model and fits its weights. Minutes; the same result every time. */
const { train } = await importSource('scripts/matching/train.ts');
await train();
