import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a text can be used. Tests and scripts do not count: a text that nothing but they use is nobody's. */
const SOURCES = ['src-main', 'src-renderer', 'src-shared'];

/** How i18n names the forms of a text that is counted; to the code they are one text. */
const FORM = /_(zero|one|two|few|many|other)$/;

/**
 * A name of a text in the code: `'part:key'`, or with `${…}` in place of a step. What it begins with must stand there, so
 * that it can be found.
 */
const NAME = /(['"`])([a-z][A-Za-z]*):((?:[\w.-]|\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\})+)\1/g;

const STEP = /\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/;

/** @returns the sources by their path, without what is only said in comments */
export function readSources(root) {
  const sources = new Map();
  for (const folder of SOURCES) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name)) continue;
      const text = readFileSync(join(root, folder, name), 'utf8');
      sources.set(join(folder, name), text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''));
    }
  }
  return sources;
}

/** @returns every text of a language by its name, `part:key.key` */
export function flatten(part, tree, prefix = '') {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${part}:${prefix}${key}`, value]] : flatten(part, value, `${prefix}${key}.`),
  );
}

/** @returns the text's name as the code says it: without its form */
export const named = (key) => key.replace(FORM, '');

/**
 * What the sources ask for.
 * @returns names, and patterns with the steps they leave open, each with where it was first seen
 */
export function usesIn(sources, parts) {
  const names = new Map();
  const patterns = new Map();
  for (const [file, source] of sources) {
    for (const [, , part, key] of source.matchAll(NAME)) {
      if (!parts.has(part)) continue;
      const name = `${part}:${key}`;
      const seen = STEP.test(key) ? patterns : names;
      if (!seen.has(name)) seen.set(name, file);
    }
  }
  return { names, patterns };
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** An open step is one step, and what fills it is written somewhere in the code. */
function asExpression(pattern) {
  const fixed = pattern.split(new RegExp(STEP, 'g')).map(escaped);
  return new RegExp(`^${fixed.join('([\\w-]+)')}$`);
}

/**
 * @returns the texts that no source asks for: neither by name, nor by a pattern whose open steps are filled with words
 *   that stand in the code
 */
export function unusedTexts(keys, { names, patterns }, sources) {
  const words = new Set([...sources.values()].flatMap((source) => source.match(/[\w-]+/g) ?? []));
  const expressions = [...patterns.keys()].map(asExpression);
  return keys.filter((key) => {
    const name = named(key);
    if (names.has(name)) return false;
    return !expressions.some((expression) => {
      const filled = expression.exec(name);
      return filled?.slice(1).every((word) => words.has(word));
    });
  });
}
