/** An element as it stands in the file; the children of text are strings. */
export type Element = { name: string; attributes: Record<string, string>; children: (Element | string)[] };

const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const NAME = '[A-Za-z_][\\w:.-]*';
const TAG = new RegExp(`^<(/?)(${NAME})((?:\\s+${NAME}="[^"<]*")*)\\s*(/?)>`);
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads XML strictly: throws at what a word processor would refuse to open (an illegal character, a tag that does not
 * close, a bare ampersand, an attribute twice).
 */
export function parseXml(bytes: Buffer): Element {
  const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const illegal = ILLEGAL.exec(source);
  if (illegal) throw new Error(`illegal character U+${illegal[0].codePointAt(0)?.toString(16)} at ${illegal.index}`);
  let at = /^<\?xml[^?]*\?>\s*/.exec(source)?.[0].length ?? 0;
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  while (at < source.length) {
    const parent = open.at(-1) ?? root;
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      parent.children.push(unescaped(source.slice(at, next < 0 ? undefined : next)));
      at = next < 0 ? source.length : next;
      continue;
    }
    const close = source.indexOf('>', at) + 1;
    const tag = TAG.exec(source.slice(at, close));
    if (!tag) throw new Error(`no tag at ${at}: ${source.slice(at, at + 60)}`);
    const [, ending, name = '', attributes = '', selfClosing] = tag;
    if (ending) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing at ${at}`);
    } else {
      const element: Element = { name, attributes: attributesOf(attributes), children: [] };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
    at = close;
  }
  const [top, ...rest] = root.children;
  if (open.length !== 1 || rest.length > 0 || !top || typeof top === 'string')
    throw new Error('not one closed element');
  return top;
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of source.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (name in attributes) throw new Error(`attribute twice: ${name}`);
    attributes[name] = unescaped(value);
  }
  return attributes;
}

function unescaped(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+)?;?/gi, (whole, entity: string | undefined) => {
    const code = entity?.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity?.slice(1));
    const character = entity?.startsWith('#') ? String.fromCodePoint(code) : ENTITIES[entity ?? ''];
    if (character === undefined || !whole.endsWith(';')) throw new Error(`bare ampersand: ${text.slice(0, 60)}`);
    return character;
  });
}

/** Every element of a name below this one, in the document's order. */
export function all(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)],
  );
}

/** The element of a name directly below this one. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((found): found is Element => typeof found !== 'string' && found.name === name);
}

/** The elements directly below this one. */
export function elements({ children }: Element): Element[] {
  return children.filter((found): found is Element => typeof found !== 'string');
}

/** Whether a property is set below this element: it is there, and not there to say no. */
export function isOn(element: Element, name: string): boolean {
  return all(element, name).some(({ attributes }) => !['false', '0', 'off'].includes(attributes['w:val'] ?? ''));
}

/** The text that a reader sees, one line for each paragraph; of a picture what is said instead of it. */
export function visibleText(element: Element): string {
  if (element.name === 'wp:docPr') return element.attributes.descr ?? '';
  if (element.name === 'w:t') return element.children.join('');
  const parts = elements(element).map(visibleText);
  return element.name === 'w:tc' ? parts.filter((part) => part !== '').join('\n') : parts.join('');
}

/** The text of one of the document's properties. */
export function propertyOf(core: Element, name: string): string | undefined {
  return child(core, name)?.children.join('');
}
