import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, say } from './lib/run.mjs';
import { ensureDependencies } from './lib/setup.mjs';

/** `npm run licences`: writes anew what the program says of the work of others in it, after a change of dependencies. */
await ensureDependencies();
const { THIRD_PARTY_FILE, thirdPartyText } = await import('./licences/third-party.mjs');
writeFileSync(join(ROOT, THIRD_PARTY_FILE), thirdPartyText());
say(`wrote ${THIRD_PARTY_FILE}`);
