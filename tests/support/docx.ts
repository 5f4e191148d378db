import { strFromU8, unzipSync } from 'fflate';

/** The parts of a DOCX by name, as text. */
export const partsOf = (document: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(document)).map(([name, bytes]) => [name, strFromU8(bytes)]));

const UNESCAPED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a piece of WordprocessingML. */
export const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text?.replace(/&(amp|lt|gt|quot|apos);/g, (_entity, name: string) => UNESCAPED[name] ?? ''))
    .join('');

export type DocxCell = { readonly text: string; readonly fill: string | null };

/** Every table row of a document's body as its cells, with the fill each is shaded with. */
export function rowsOf(documentXml: string): DocxCell[][] {
  return [...documentXml.matchAll(/<w:tr[ >].*?<\/w:tr>/gs)].map(([row]) =>
    [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => ({
      text: textOf(cell),
      fill: /<w:shd [^>]*w:fill="([0-9A-Fa-f]{6})"/.exec(cell)?.[1] ?? null,
    })),
  );
}
