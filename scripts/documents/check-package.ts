import { dirname, posix } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';

/** What XML 1.0 cannot hold, not even written as a number. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * Reads a part as XML and refuses whatever is not well formed.
 * @throws Error that names the first fault
 */
export function readXml(source: string, path: string): Element {
  const illegal = ILLEGAL.exec(source);
  if (illegal) throw new Error(`${path}: illegal character U+${illegal[0].codePointAt(0)?.toString(16)}`);
  const onError = (level: string, message: string): never => {
    throw new Error(`${path}: ${level}: ${message}`);
  };
  const root = new DOMParser({ onError }).parseFromString(source, 'text/xml').documentElement;
  if (!root) throw new Error(`${path}: no element`);
  return root;
}

/** The elements of a name below this one, in the document's order. */
export const elementsOf = (element: Element, name: string): Element[] => [...element.getElementsByTagName(name)];

/**
 * What is wrong with the package itself: parts that are not XML, parts without a type, relationships that lead nowhere,
 * references without a relationship.
 * @param document the bytes of a DOCX
 * @returns a line for each fault
 */
export function packageFaults(document: Uint8Array): string[] {
  const files = unzipSync(document);
  const faults: string[] = [];
  const parts = new Map<string, Element>();
  for (const [path, bytes] of Object.entries(files)) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      parts.set(path, readXml(strFromU8(bytes), path));
    } catch (error) {
      faults.push(error instanceof Error ? error.message : String(error));
    }
  }
  return [...faults, ...typeFaults(files, parts), ...relationshipFaults(files, parts)];
}

type Files = Record<string, Uint8Array>;
type Parts = ReadonlyMap<string, Element>;

function typeFaults(files: Files, parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml');
  if (!types) return ['no [Content_Types].xml'];
  const extensions = new Set(elementsOf(types, 'Default').map((found) => found.getAttribute('Extension')));
  const overrides = new Set(elementsOf(types, 'Override').map((found) => found.getAttribute('PartName')));
  const untyped = Object.keys(files)
    .filter((path) => path !== '[Content_Types].xml' && !path.endsWith('/'))
    .filter((path) => !overrides.has(`/${path}`) && !extensions.has(path.split('.').at(-1) ?? ''))
    .map((path) => `${path}: no content type`);
  const gone = [...overrides]
    .filter((name) => name && !(name.slice(1) in files))
    .map((name) => `${name}: no such part`);
  return [...untyped, ...gone];
}

/** `word/_rels/document.xml.rels` tells where the references of `word/document.xml` lead. */
function relationshipFaults(files: Files, parts: Parts): string[] {
  return [...parts].flatMap(([path, root]) => {
    if (!path.endsWith('.rels')) return [];
    const folder = dirname(dirname(path));
    const owner = posix.join(folder, posix.basename(path, '.rels'));
    const relationships = elementsOf(root, 'Relationship');
    const ids = relationships.map((found) => found.getAttribute('Id'));
    const lost = relationships.flatMap((found) => {
      if (found.getAttribute('TargetMode') === 'External') return [];
      const target = found.getAttribute('Target') ?? '';
      const part = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      return part in files ? [] : [`${path}: ${target} is not there`];
    });
    const source = files[owner] ? strFromU8(files[owner]) : '';
    const unknown = [...source.matchAll(/\br:(?:id|embed|link|pict)="([^"]*)"/g)]
      .map(([, id]) => id)
      .filter((id) => !ids.includes(id ?? ''))
      .map((id) => `${owner}: ${id} leads nowhere`);
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path}: ${id} twice`);
    return [...lost, ...unknown, ...twice];
  });
}
