import type { Language } from '#shared/domain/text';
import type { Orientation } from '../page';
import { DocumentPackage } from './document-package';
import { documentEdges } from './edges';
import { fitted } from './fit-edges';
import { type MergedStyles, mergeStyles } from './merge-styles';
import { templatePage } from './page-size';
import type { EdgePart, OfficeTemplate, TemplatePage } from './template';
import {
  childOf,
  element,
  elementsOf,
  escaped,
  everyOf,
  mapped,
  serialised,
  withAttributes,
  withChildren,
  written,
} from './tree';
import { parseXml, type XmlElement } from './xml';

const STYLE_REFERENCE = /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"\/>/g;
const STYLES = 'word/styles.xml';
const DOCUMENT = 'word/document.xml';

/**
 * The same document as the office has it: the text, tables and pictures are untouched; styles, theme, header, footer and
 * page are the template's. Tables have been drawn for that page (`textWidthIn`).
 * @param bytes a document of `renderDocx`
 */
export function applyTemplate(
  bytes: Uint8Array,
  template: OfficeTemplate,
  { language, orientation, largeType }: { language: Language; orientation: Orientation; largeType: boolean },
): Buffer {
  const file = new DocumentPackage(bytes);
  const page = templatePage(template, orientation);
  const [ourFooter = '<w:ftr/>'] = file.removeEdges();
  const used = [...`${file.text(DOCUMENT)}${ourFooter}`.matchAll(STYLE_REFERENCE)].map(([, , id = '']) => id);
  const merged = mergeStyles(parsed(file.text(STYLES)), template.styles, new Set(used), largeType);
  file.replace(STYLES, serialised(template.page ? fitted(merged.root, template.page, page) : merged.root));
  if (template.theme) file.replace('word/theme/theme1.xml', serialised(template.theme));
  if (template.numbering) addLists(file, template.numbering);
  changeSettings(file, template);
  const pageNumber = renamed(childOf(parsed(ourFooter), 'w:p') ?? element('w:p'), merged.ids);
  const references = addEdges(file, template, documentEdges(template, language, page, pageNumber));
  file.change(DOCUMENT, (source) =>
    withSection(source, page, references, template.firstPageDiffers).replace(
      STYLE_REFERENCE,
      (_, kind: string, id: string) => `<w:${kind} w:val="${escaped(merged.ids.get(id) ?? id, true)}"/>`,
    ),
  );
  return file.pack();
}

const parsed = (source: string): XmlElement => parseXml(Buffer.from(source, 'utf8'));

const renamed = (root: XmlElement, ids: MergedStyles['ids']): XmlElement =>
  mapped(root, (found) => {
    const id = /^w:[pr]Style$/.test(found.name) ? ids.get(found.attributes['w:val'] ?? '') : undefined;
    return id ? withAttributes(found, { 'w:val': id }) : found;
  });

/** The schema wants all definitions before all lists. */
function addLists(file: DocumentPackage, theirs: XmlElement): void {
  file.change('word/numbering.xml', (source) => {
    const ours = parsed(source);
    const both = (name: string) => [...elementsOf(ours, name), ...elementsOf(theirs, name)];
    return serialised(withChildren(element(ours.name), [...both('w:abstractNum'), ...both('w:num')]));
  });
}

function changeSettings(file: DocumentPackage, { evenPagesDiffer, colourMapping }: OfficeTemplate): void {
  file.change('word/settings.xml', (source) =>
    source
      .replace(/<w:evenAndOddHeaders[^>]*\/>/, evenPagesDiffer ? '<w:evenAndOddHeaders/>' : '')
      .replace('</w:settings>', (end) => `${colourMapping ? written(colourMapping) : ''}${end}`),
  );
}

/** @returns the references of the section to its headers and footers */
function addEdges(file: DocumentPackage, { pictures }: OfficeTemplate, edges: readonly EdgePart[]): string {
  const names = new Map(pictures.map(({ id, extension }) => [id, `media/${id}.${extension}`]));
  const shown = new Set<string>();
  const references = edges.map(({ edge, kind, root }) => {
    const ids = [
      ...everyOf(root, 'a:blip').map(({ attributes }) => attributes['r:embed'] ?? ''),
      ...everyOf(root, 'v:imagedata').map(({ attributes }) => attributes['r:id'] ?? ''),
    ];
    for (const id of ids) shown.add(id);
    const of = new Map([...names].filter(([id]) => ids.includes(id)));
    const id = file.add({ name: `${edge}-${kind}.xml`, type: edge, xml: serialised(root), pictures: of });
    return `<w:${edge}Reference w:type="${kind}" r:id="${id}"/>`;
  });
  for (const { id, extension, contentType, bytes } of pictures)
    if (shown.has(id)) file.addPicture(names.get(id) ?? '', extension, contentType, bytes);
  return references.join('');
}

function withSection(
  source: string,
  { width, height, margins }: TemplatePage,
  references: string,
  first: boolean,
): string {
  const at = source.lastIndexOf('<w:sectPr');
  const distances = Object.entries(margins).map(([name, value]) => ` w:${name}="${value}"`);
  const lies = width > height ? 'landscape' : 'portrait';
  const section = source
    .slice(at)
    .replace(/<w:(?:header|footer)Reference[^>]*\/>/g, '')
    .replace(/<w:sectPr[^>]*>/, (start) => `${start}${references}`)
    .replace(/<w:pgSz[^>]*\/>/, `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${lies}"/>`)
    .replace(/<w:pgMar[^>]*\/>/, `<w:pgMar${distances.join('')}/>`)
    .replace('<w:docGrid', `${first ? '<w:titlePg/>' : ''}<w:docGrid`);
  return source.slice(0, at) + section;
}
