import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';

const read = (language) => JSON.parse(readFileSync(join(ROOT, 'resources', 'package', `${language}.json`), 'utf8'));

/** What an operating system shows of the program before it runs, in both languages. */
export const NORWEGIAN = read('nb');
export const ENGLISH = read('en');
