import { ExpectedError } from '#shared/domain/errors';
import { PREFIXES } from './namespaces';

/** An element by its usual name (`w:p`), whatever prefix the file has for the namespace; `r:id` is an attribute's. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
};
export type XmlNode = XmlElement | string;

/** Deeper than any word processor writes, and shallow enough to be walked by calls that call themselves. */
const DEEPEST = 200;

/** More than Word declares, and few enough to be copied wherever another is added. */
const MOST_NAMESPACES = 200;

const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const NAME = '[\\p{L}_][\\p{L}\\p{M}\\p{N}_.\\-]*';
const QUALIFIED = `(?:${NAME}:)?${NAME}`;
const ATTRIBUTE = new RegExp(`\\s+(${QUALIFIED})\\s*=\\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy');
const START = new RegExp(`<(${QUALIFIED})`, 'uy');
const END = new RegExp(`</(${QUALIFIED})\\s*>`, 'uy');
const CHARACTERS: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export const damaged = (): ExpectedError => new ExpectedError('TEMPLATE_DAMAGED', { file: '' });

type Open = { raw: string; name: string; attributes: Record<string, string>; children: XmlNode[]; scope: Scope };
type Scope = ReadonlyMap<string, string>;

/**
 * Reads a stranger's XML: strictly, without document types and entities of its own, and with nothing in the result of
 * namespaces that are not in `PREFIXES`, their elements' contents included. Comments and instructions are passed over.
 * @throws ExpectedError TEMPLATE_DAMAGED when it is not well formed, nested too deep, not UTF-8, or has a DOCTYPE
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  const source = decoded(bytes);
  const top: Open = { raw: '', name: '', attributes: {}, children: [], scope: new Map() };
  const open: Open[] = [top];
  let at = 0;
  while (at < source.length) {
    const parent = open.at(-1) ?? top;
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      const end = next < 0 ? source.length : next;
      const text = unescaped(source.slice(at, end));
      if (parent === top && text.trim() !== '') throw damaged();
      parent.children.push(text);
      at = end;
    } else if (source.startsWith('<?', at)) {
      at = after(source, '?>', at + 2);
    } else if (source.startsWith('<!--', at)) {
      at = after(source, '-->', at + 4);
    } else if (source.startsWith('<![CDATA[', at)) {
      const end = after(source, ']]>', at + 9);
      if (parent === top) throw damaged();
      parent.children.push(source.slice(at + 9, end - 3));
      at = end;
    } else if (source[at + 1] === '/') {
      const raw = matched(END, source, at)[1];
      if (parent === top || parent.raw !== raw) throw damaged();
      at = END.lastIndex;
      open.pop();
      close(parent, open.at(-1) ?? top);
    } else {
      // `<!DOCTYPE` ends here as well: it is no name.
      const [element, end, empty] = started(source, at, parent.scope);
      at = end;
      if (empty) close(element, parent);
      else if (open.push(element) > DEEPEST) throw damaged();
    }
  }
  const [root, ...rest] = top.children.filter((child): child is XmlElement => typeof child !== 'string');
  if (open.length !== 1 || !root || rest.length > 0) throw damaged();
  return root;
}

function decoded(bytes: Uint8Array): string {
  try {
    const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (!ILLEGAL.test(source)) return source;
  } catch {}
  throw damaged();
}

function started(source: string, from: number, outer: Scope): [element: Open, end: number, empty: boolean] {
  const raw = matched(START, source, from)[1] ?? '';
  let at = START.lastIndex;
  const given: [name: string, value: string][] = [];
  const declared: [prefix: string, namespace: string][] = [];
  for (;;) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(source);
    if (!found) break;
    at = ATTRIBUTE.lastIndex;
    const [, name = '', double, single = ''] = found;
    const value = unescaped(double ?? single);
    if (name === 'xmlns') declared.push(['', value]);
    else if (name.startsWith('xmlns:')) declared.push([name.slice(6), value]);
    else given.push([name, value]);
  }
  const end = /\s*(\/?)>/y;
  end.lastIndex = at;
  const empty = matched(end, source, at)[1] === '/';
  const scope = declared.length > 0 ? new Map([...outer, ...declared]) : outer;
  if (scope.size > MOST_NAMESPACES) throw damaged();
  const attributes: Record<string, string> = {};
  if (new Set(given.map(([name]) => name)).size < given.length) throw damaged();
  for (const [name, value] of given) {
    const usual = name.includes(':') ? usualName(name, scope) : name;
    if (usual && usual !== '__proto__') attributes[usual] = value;
  }
  return [{ raw, name: usualName(raw, scope) ?? '', attributes, children: [], scope }, end.lastIndex, empty];
}

/** @returns nothing for a name of a namespace that is not taken over */
function usualName(raw: string, scope: Scope): string | undefined {
  const colon = raw.indexOf(':');
  const prefix = colon < 0 ? '' : raw.slice(0, colon);
  if (prefix === 'xml') return raw;
  const namespace = scope.get(prefix);
  if (prefix && namespace === undefined) throw damaged();
  const usual = PREFIXES.get(namespace ?? '');
  return usual && `${usual}:${raw.slice(colon + 1)}`;
}

function close({ name, attributes, children }: Open, parent: Open): void {
  if (name) parent.children.push({ name, attributes, children });
  // What is foreign is left out, but it has been there: a document has one root.
  else if (parent.raw === '') throw damaged();
}

function matched(pattern: RegExp, source: string, at: number): RegExpExecArray {
  pattern.lastIndex = at;
  const found = pattern.exec(source);
  if (!found) throw damaged();
  return found;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  if (at < 0) throw damaged();
  return at + mark.length;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));|&/gi, (_, hexadecimal, decimal, name) => {
    const code = hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal);
    const character = name ? CHARACTERS[name] : code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
    if (character === undefined || ILLEGAL.test(character)) throw damaged();
    return character;
  });
}
