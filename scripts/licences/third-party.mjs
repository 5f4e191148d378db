import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';
import { ENGLISH, NORWEGIAN } from '../package/names.mjs';
import { isAllowed } from './allowed.mjs';
import { bundledPackages, readPackage } from './packages.mjs';

export const THIRD_PARTY_FILE = 'resources/licences/third-party.txt';

const LINE = '='.repeat(80);
const SQLITE = join(ROOT, 'node_modules', 'better-sqlite3', 'deps', 'sqlite3', 'sqlite3.c');

/** The licence as everybody has it, for packages that name theirs and leave the text out. */
function standardText({ name, licence, author }) {
  try {
    const text = readFileSync(join(ROOT, 'resources', 'package', 'licences', `${licence}.txt`), 'utf8').trim();
    return author && licence === 'MIT' ? `Copyright (c) ${author}\n\n${text}` : text;
  } catch {
    throw new Error(`${name} has no licence text, and resources/package/licences has none for ${licence}`);
  }
}

/** The notices in the one C file that the binding is made of: it is many people's work. */
function noticesInSqlite() {
  const isNotice = /Permission is hereby granted|Redistribution and use/;
  const source = readFileSync(SQLITE, 'utf8');
  const comments = source.match(/\/\*[\s\S]*?\*\//g) ?? [];
  // Under MIT as well, by a line at the head of each part.
  const authors = [...source.matchAll(/^\*\* Copyright:\s+\(c\) [\d-]+ (.+)$/gm)].map(([, author]) => author.trim());
  const plain = (comment) =>
    comment
      .split('\n')
      .map((line) => line.replace(/^\s*\/?\*+\/?\s?/, '').replace(/\s*\*+\/\s*$/, ''))
      .join('\n')
      .trim();
  return [
    standardText({ name: 'SQLite3 Multiple Ciphers', licence: 'MIT', author: [...new Set(authors)].join(', ') }),
    ...new Set(comments.filter((comment) => isNotice.test(comment)).map(plain)),
  ];
}

function entry(path) {
  const found = readPackage(path);
  const { name, version, licence, source, texts } = found;
  if (!isAllowed(licence)) throw new Error(`${name} ${version} may not be bundled: ${JSON.stringify(licence)}`);
  const parts = [`${name} ${version} (${licence})`, ...(texts.length > 0 ? texts : [standardText(found)])];
  if (licence === 'MPL-2.0') {
    const address = String(source).replace(/^git@github\.com:/, 'https://github.com/');
    parts.push(`${NORWEGIAN.sourceOf} / ${ENGLISH.sourceOf}: ${address}`);
  }
  if (path.endsWith('/better-sqlite3')) {
    parts.push(`${NORWEGIAN.vendored} / ${ENGLISH.vendored}:`, ...noticesInSqlite());
  }
  return parts.join('\n\n');
}

/**
 * What is bundled, by whom, and under what: the text that ships with the program.
 * @throws Error for a package that may not be bundled, or whose licence has no text
 */
export function thirdPartyText() {
  const entries = bundledPackages().map(entry);
  return `${[`${NORWEGIAN.thirdParty}\n\n${ENGLISH.thirdParty}`, ...entries].join(`\n\n${LINE}\n\n`)}\n`;
}
