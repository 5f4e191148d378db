import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/run.mjs';

/** Types are for the compiler; nothing of them is in the program. */
const isTypes = (path) => /(^|\/)node_modules\/@types\//.test(path);

/** Where Node would find a package that is asked for in a folder of the lock file: there, or in one further out. */
function placeOf(name, from, packages) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const path = `${folder ? `${folder}/` : ''}node_modules/${name}`;
    if (path in packages) return path;
    if (!folder) throw new Error(`the lock file has no ${name}, which ${from} depends on`);
    if (!folder.includes('/node_modules/')) folder = '';
  }
}

/** What a package asks for: of what it leaves to others to bring along, that which it cannot do without. */
const namesIn = ({ dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} }) => [
  ...Object.keys(dependencies),
  ...Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional),
];

/**
 * What may be in the program: our dependencies and theirs, as the lock file has them. The same on every system.
 * @returns paths of packages below the root, in order
 */
export function bundledPackages() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const found = new Set();
  const waiting = [''];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const name of namesIn(packages[path])) {
      const place = placeOf(name, path, packages);
      if (found.has(place) || isTypes(place)) continue;
      found.add(place);
      waiting.push(place);
    }
  }
  return [...found].sort();
}

const TEXTS = /^(licen[cs]e|copying|notice|ofl)/i;

/**
 * What a package says of itself.
 * @param {string} path below the root
 */
export function readPackage(path) {
  const folder = join(ROOT, path);
  const { name, version, license, author, repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const files = readdirSync(folder, { withFileTypes: true }).filter((file) => file.isFile() && TEXTS.test(file.name));
  const texts = files.map((file) => readFileSync(join(folder, file.name), 'utf8').replaceAll('\r\n', '\n').trim());
  const source = repository?.url ?? repository;
  return { name, version, licence: license, author: author?.name ?? author, source, texts };
}
