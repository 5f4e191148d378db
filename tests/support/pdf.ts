/** What a PDF says of itself to those who do not see it. */
export type PdfFacts = {
  readonly marked: boolean;
  readonly language: string | undefined;
  readonly title: string | undefined;
  readonly pages: number;
  readonly outlined: boolean;
  /** The elements of the structure in the order they are read; those that mean nothing are left out. */
  readonly structure: readonly string[];
  /** What is said instead of pictures, in order. */
  readonly alternatives: readonly string[];
};

const OBJECT = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g;
const STRING = String.raw`(?:\(((?:\\.|[^\\)])*)\)|<([0-9A-Fa-f]*)>)`;

/** A string of a PDF: bytes in brackets, or UTF-16 in hexadecimal. */
function stringAfter(key: string, text: string): string | undefined {
  const found = new RegExp(`${key} ${STRING}`).exec(text);
  if (!found) return undefined;
  const [, plain, hexadecimal] = found;
  if (hexadecimal === undefined) return plain?.replace(/\\(.)/g, '$1');
  return Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le').replace('\ufeff', '');
}

/** Reads the facts from a PDF as Chromium writes them: plain objects, only pages and fonts packed. */
export function pdfFacts(bytes: Buffer): PdfFacts {
  const text = bytes.toString('latin1');
  const objects = new Map([...text.matchAll(OBJECT)].map(([, id = '', body = '']) => [id, body]));
  const all = [...objects.values()];
  const catalog = all.find((body) => body.includes('/Type /Catalog')) ?? '';
  const structure: string[] = [];
  const alternatives: string[] = [];
  const seen = new Set<string>();

  function walk(id: string): void {
    const body = objects.get(id);
    if (body === undefined || seen.has(id)) return;
    seen.add(id);
    const type = /\/S \/(\w+)/.exec(body)?.[1];
    if (type && type !== 'NonStruct') structure.push(type);
    const alternative = stringAfter('/Alt', body);
    if (alternative !== undefined) alternatives.push(alternative);
    const children = /\/K (?:\[([\s\S]*?)\]|(\d+ 0 R))/.exec(body);
    // What is marked on a page is no element: `<< … /Pg 2 0 R … >>`.
    const inside = (children?.[1] ?? children?.[2] ?? '').replace(/<<[\s\S]*?>>/g, '');
    for (const [, child = ''] of inside.matchAll(/(\d+) 0 R/g)) walk(child);
  }
  walk(/\/StructTreeRoot (\d+) 0 R/.exec(catalog)?.[1] ?? '');

  return {
    marked: /\/MarkInfo <<[^>]*\/Marked true/.test(catalog),
    language: stringAfter('/Lang', catalog),
    title: stringAfter('/Title', all.find((body) => body.includes('/Producer')) ?? ''),
    pages: all.filter((body) => /\/Type \/Page\n/.test(body)).length,
    outlined: /\/Outlines \d+ 0 R/.test(catalog),
    structure,
    alternatives,
  };
}
