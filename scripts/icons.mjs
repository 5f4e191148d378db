import { say } from './lib/run.mjs';
import { ensureDependencies } from './lib/setup.mjs';

/** `npm run icons`: draws the icons in `resources/icons` anew from the mark, after a change to it. */
await ensureDependencies();
const { drawIcons } = await import('./icons/draw.mjs');
for (const file of await drawIcons()) say(file);
