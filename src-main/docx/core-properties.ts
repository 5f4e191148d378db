import { LANGUAGE_TAGS } from '#shared/domain/text';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { ReportModel } from '#shared/report/model';

/** What the properties say; a workbook has the same. */
type Described = Pick<ReportModel, 'language' | 'title' | 'subject'>;

/** Who made the document: the program, never the person at the keyboard. */
const CREATOR = 'Balansepunkt';

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

/**
 * The document's core properties, written here because the library has no `dc:language`.
 * @param at when the document was made
 * @returns the part `docProps/core.xml`
 */
export function coreProperties(model: Described, at: Date): { path: string; data: string } {
  const time = `${at.toISOString().slice(0, 19)}Z`;
  const elements = [
    `<dc:title>${escaped(model.title)}</dc:title>`,
    `<dc:subject>${escaped(model.subject)}</dc:subject>`,
    `<dc:creator>${CREATOR}</dc:creator>`,
    `<cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy>`,
    `<cp:revision>1</cp:revision>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
    `<dc:language>${LANGUAGE_TAGS[model.language]}</dc:language>`,
  ];
  return {
    path: 'docProps/core.xml',
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${elements.join('')}</cp:coreProperties>`,
  };
}

function escaped(text: string): string {
  return withoutUnwritable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
