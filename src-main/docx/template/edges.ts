import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { isPageNumber } from './fields';
import { fitted } from './fit-edges';
import { templatePage } from './page-size';
import { withChild } from './style-sheet';
import type { Edge, EdgePart, OfficeTemplate, PageKind, TemplatePage } from './template';
import { childOf, element, elementsOf, everyOf, mapped, withAttributes, withChildren } from './tree';
import type { XmlElement } from './xml';

/** Beyond what the library numbers pictures in the text with. */
const DRAWINGS_FROM = 900_000;

/**
 * The headers and footers of a document: the template's, on the document's page, in the language that they are written in,
 * with page numbers where the template has none.
 * @param pageNumber our own paragraph with the page's number
 */
export function documentEdges(
  template: OfficeTemplate,
  language: Language,
  page: TemplatePage,
  pageNumber: XmlElement,
): readonly EdgePart[] {
  const made = template.page ?? templatePage(template, 'portrait');
  const picture = translatorFor(language)('report:template.picture');
  const spoken = template.language === LANGUAGE_TAGS[language] ? null : template.language;
  let drawings = DRAWINGS_FROM;
  const edges = template.edges.map(
    (edge): EdgePart => ({
      ...edge,
      root: mapped(fitted(withContent(edge.root), made, page), (found) => {
        if (found.name === 'w:r' && spoken) return inLanguage(found, spoken);
        if (found.name === 'wp:docPr') {
          const { descr, name = '' } = found.attributes;
          drawings += 1;
          return withAttributes(found, { id: String(drawings), name, descr: descr?.trim() ? descr : picture });
        }
        return found;
      }),
    }),
  );
  return edges.some(({ kind, root }) => kind === 'default' && hasPageNumber(root))
    ? edges
    : withPageNumbers(edges, template, pageNumber);
}

/** Each kind of page that there is gets a footer with the number. */
function withPageNumbers(
  edges: readonly EdgePart[],
  template: OfficeTemplate,
  pageNumber: XmlElement,
): readonly EdgePart[] {
  const kinds: PageKind[] = [
    'default',
    ...(template.firstPageDiffers ? ['first' as const] : []),
    ...(template.evenPagesDiffer ? ['even' as const] : []),
  ];
  const numbered = (edge: EdgePart): EdgePart =>
    edge.edge === 'footer' && kinds.includes(edge.kind) && !hasPageNumber(edge.root)
      ? { ...edge, root: withChildren(edge.root, [...withoutEmptyEnd(edge.root), pageNumber]) }
      : edge;
  const missing = kinds.filter((kind) => !edges.some((edge) => edge.edge === 'footer' && edge.kind === kind));
  return [
    ...edges.map(numbered),
    ...missing.map((kind): EdgePart => ({ edge: 'footer', kind, root: element('w:ftr', {}, [pageNumber]) })),
  ];
}

/** An empty paragraph at the end only takes room; after a table one must stand, which the number's then is. */
function withoutEmptyEnd(root: XmlElement): XmlElement[] {
  const children = elementsOf(root);
  const last = children.at(-1);
  return last?.name === 'w:p' && elementsOf(last).every(({ name }) => name === 'w:pPr')
    ? children.slice(0, -1)
    : children;
}

const hasPageNumber = (root: XmlElement): boolean =>
  everyOf(root, 'w:instrText').some(({ children }) => isPageNumber(children.join(''))) ||
  everyOf(root, 'w:fldSimple').some(({ attributes }) => isPageNumber(attributes['w:instr'] ?? '')) ||
  everyOf(root, 'w:pgNum').length > 0;

/** A part and each of its cells and text frames ends with a paragraph; what was taken out may have been the only one. */
function withContent(root: XmlElement): XmlElement {
  return mapped(root, (found) => {
    if (!/^w:(hdr|ftr|tc|txbxContent)$/.test(found.name)) return found;
    return elementsOf(found).at(-1)?.name === 'w:p' ? found : withChildren(found, [...found.children, element('w:p')]);
  });
}

function inLanguage(run: XmlElement, language: string): XmlElement {
  const properties = childOf(run, 'w:rPr') ?? element('w:rPr');
  if (childOf(properties, 'w:lang')) return run;
  const rest = elementsOf(run).filter(({ name }) => name !== 'w:rPr');
  return withChildren(run, [withChild(properties, element('w:lang', { 'w:val': language })), ...rest]);
}

/** What a reader sees on an edge at all. */
export const showsSomething = (edges: readonly EdgePart[], edge: Edge): boolean =>
  edges.some(
    (part) =>
      part.edge === edge &&
      (everyOf(part.root, 'w:t').some(({ children }) => children.join('').trim() !== '') ||
        ['w:drawing', 'w:pict', 'w:fldChar', 'w:fldSimple'].some((name) => everyOf(part.root, name).length > 0)),
  );
