import type { Edge, PageKind, TemplatePage } from './template';
import { childOf, elementsOf } from './tree';
import type { XmlElement } from './xml';

/** What the template says of its last section, which is the one that its pages go on with. */
export type TemplateSection = {
  /** The relationships of its headers and footers. */
  readonly edges: readonly { edge: Edge; kind: PageKind; relationship: string }[];
  readonly page: TemplatePage | null;
  readonly firstPageDiffers: boolean;
};

/** A little less than nine centimetres: the tables have three columns. */
const NARROWEST = 5_000;
/** 22 inches, the most that Word allows. */
const LARGEST = 31_680;

const MARGINS = ['top', 'right', 'bottom', 'left', 'header', 'footer', 'gutter'] as const;

/** @param document `w:document` */
export function readSection(document: XmlElement): TemplateSection {
  const sections = sectionsOf(document);
  // A section without a header of its own goes on with the one before.
  const edges = new Map<string, TemplateSection['edges'][number]>();
  for (const found of sections.flatMap((section) => elementsOf(section))) {
    const edge = found.name === 'w:headerReference' ? 'header' : found.name === 'w:footerReference' ? 'footer' : null;
    const { 'w:type': type = 'default', 'r:id': relationship } = found.attributes;
    if (!edge || !relationship || !isPageKind(type)) continue;
    edges.set(`${edge} ${type}`, { edge, kind: type, relationship });
  }
  const last = sections.at(-1);
  const first = childOf(last, 'w:titlePg');
  return {
    edges: [...edges.values()],
    page: last ? pageOf(last) : null,
    firstPageDiffers: first !== undefined && !['0', 'false', 'off'].includes(first.attributes['w:val'] ?? '1'),
  };
}

const isPageKind = (type: string): type is PageKind => type === 'default' || type === 'first' || type === 'even';

function sectionsOf(root: XmlElement): XmlElement[] {
  return elementsOf(root).flatMap((child) => {
    if (child.name === 'w:sectPrChange') return [];
    return child.name === 'w:sectPr' ? [child] : sectionsOf(child);
  });
}

function pageOf(section: XmlElement): TemplatePage | null {
  const size = childOf(section, 'w:pgSz')?.attributes ?? {};
  const given = childOf(section, 'w:pgMar')?.attributes ?? {};
  const width = measure(size['w:w']);
  const height = measure(size['w:h']);
  const margins = Object.fromEntries(MARGINS.map((name) => [name, measure(given[`w:${name}`]) ?? 0])) as Record<
    (typeof MARGINS)[number],
    number
  >;
  if (!width || !height || width > LARGEST || height > LARGEST) return null;
  if (MARGINS.some((name) => Math.abs(margins[name]) > LARGEST / 2)) return null;
  const shorter = Math.min(width, height);
  const narrow = shorter - margins.left - margins.right - margins.gutter < NARROWEST;
  const low = shorter - Math.abs(margins.top) - Math.abs(margins.bottom) < NARROWEST;
  const sides = margins.left < 0 || margins.right < 0 || margins.gutter < 0;
  return narrow || low || sides || margins.header < 0 || margins.footer < 0 ? null : { width, height, margins };
}

const measure = (value: string | undefined): number | undefined =>
  value !== undefined && /^-?\d{1,6}(\.\d+)?$/.test(value) ? Math.round(Number(value)) : undefined;
