import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a script asks for by itself, and not when somebody goes somewhere. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'`]\.\/([^"'`]+\.js)["'`]/g;
const IN_PAGE = /(?:src|href)="\.\/assets\/([^"]+\.(?:js|css))"/g;

const captures = (text, pattern) => [...text.matchAll(pattern)].map(([, name]) => name);

/**
 * The scripts and styles that the window loads before the list can be used: what its page names, the start page, the
 * door before it, and the texts of one language, the larger.
 * @param {string} renderer the built renderer's folder
 * @returns {{ name: string, gzip: number }[]} with bytes as gzip makes them, largest first
 */
export function firstLoad(renderer) {
  const folder = join(renderer, 'assets');
  const everything = readdirSync(folder);
  const read = (name) => readFileSync(join(folder, name), 'utf8');
  const gzip = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  const called = (pattern) => everything.filter((name) => pattern.test(name));
  const texts = called(/^window-(nb|en)-.*\.js$/).toSorted((one, other) => gzip(other) - gzip(one));
  const startPage = called(/^start-page-.*\.(js|css)$/);
  if (startPage.length === 0 || texts.length < 2) throw new Error('the start page or the texts are built otherwise');

  const found = new Set();
  const waiting = [...captures(readFileSync(join(renderer, 'index.html'), 'utf8'), IN_PAGE), ...startPage, texts[0]];
  for (const name of waiting) {
    if (found.has(name)) continue;
    found.add(name);
    if (name.endsWith('.js')) waiting.push(...captures(read(name), STATIC_IMPORT));
  }
  return [...found].map((name) => ({ name, gzip: gzip(name) })).toSorted((one, other) => other.gzip - one.gzip);
}
