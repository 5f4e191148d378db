import { Document, type FileChild, Footer, Packer, PageNumber, PageOrientation, Paragraph, TextRun } from 'docx';
import type { Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { letterheadOf } from '#shared/report/letterhead';
import type { ReportBlock, ReportModel, ReportSection } from '#shared/report/model';
import { coreProperties } from './core-properties';
import { drawings } from './drawings';
import { stylesFor } from './large-type';
import { MARGIN, PAGE } from './page';
import { textRuns } from './runs';
import { documentStyles, LIST_NUMBERING, STYLE } from './styles';
import { documentTable } from './table';
import { tableStyleSheet } from './table-style';
import { textHeightIn, textWidthIn } from './template/page-size';
import type { OfficeTemplate } from './template/template';
import { DOCUMENT_THEME } from './theme';

/**
 * Draws a report as a Word document: exactly what the model says, in the model's order.
 * @param model what the report says; any text in it may be hostile
 * @param template the office's own, whose styles, header, footer and page the document then has
 * @returns the bytes of a DOCX; the same model gives the same document, but for the time it was made
 */
export async function renderDocx(model: ReportModel, template?: OfficeTemplate): Promise<Buffer> {
  const { language, orientation = 'portrait', type } = model;
  const width = textWidthIn(template, orientation);
  const drawn = await drawings(model, { width, height: textHeightIn(template, orientation) });
  const described = model.sections.findIndex(({ id }) => id === 'competences');
  // The description that comes first can then be handed over without the comparisons.
  const onNewPage = described < 0 ? undefined : model.sections.slice(described).find(({ id }) => id === 'comparison');
  const document = new Document({
    compatibility: { version: 15 },
    externalStyles: tableStyleSheet(language),
    numbering: { config: [LIST_NUMBERING] },
    theme: DOCUMENT_THEME,
    styles: stylesFor(documentStyles(language), type),
    sections: [
      {
        properties: {
          page: {
            // The library turns the page itself: the measures are those of an upright one.
            size: { ...PAGE, orientation: PageOrientation[orientation === 'landscape' ? 'LANDSCAPE' : 'PORTRAIT'] },
            margin: {
              top: MARGIN.top,
              bottom: MARGIN.bottom,
              left: MARGIN.side,
              right: MARGIN.side,
              footer: MARGIN.footer,
            },
          },
        },
        footers: { default: pageFooter(language) },
        children: model.sections.flatMap((section) =>
          sectionChildren(section, section === onNewPage, language, width, drawn),
        ),
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, undefined, [coreProperties(model, new Date())]);
  if (!template) return bytes;
  const { applyTemplate } = await import('./template/apply-template');
  return applyTemplate(bytes, template, { language, orientation, largeType: model.type === 'large' });
}

function sectionChildren(
  section: ReportSection,
  onNewPage: boolean,
  language: Language,
  width: number,
  drawn: ReadonlyMap<ReportBlock, Paragraph>,
): FileChild[] {
  const style = section.id === 'title' ? STYLE.title : STYLE.section;
  const [letterhead, rest] = letterheadOf(section);
  return [
    ...letterhead.flatMap((block) => drawn.get(block) ?? []),
    new Paragraph({
      style,
      ...(onNewPage && { pageBreakBefore: true }),
      children: textRuns([{ text: section.heading, language }], language),
    }),
    ...rest.flatMap((block, index) =>
      blockChildren(block, section.id, LED_UP_TO.has(rest[index + 1]?.kind), language, width, drawn),
    ),
  ];
}

/** A short list stands on one page; a longer one may run on. */
const MOST_ITEMS_KEPT_TOGETHER = 6;

/** What the paragraph above it belongs to. */
const LED_UP_TO: ReadonlySet<ReportBlock['kind'] | undefined> = new Set(['table', 'picture'] as const);

/**
 * @param leadsUp a paragraph that leads up to a table or a picture stays on its page
 * @param drawn the pictures and logos
 */
function blockChildren(
  block: ReportBlock,
  section: ReportSection['id'],
  leadsUp: boolean,
  language: Language,
  width: number,
  drawn: ReadonlyMap<ReportBlock, Paragraph>,
): FileChild[] {
  switch (block.kind) {
    case 'table':
      return [documentTable(block, language, width, section === 'signature')];
    case 'heading':
      return [
        new Paragraph({
          style: STYLE.heading[block.level],
          children: textRuns([{ text: block.text, language }], language),
        }),
      ];
    case 'list':
      return block.items.map(
        ({ runs }, index) =>
          new Paragraph({
            style: STYLE.list,
            ...(block.items.length <= MOST_ITEMS_KEPT_TOGETHER && index < block.items.length - 1 && { keepNext: true }),
            children: textRuns(runs, language),
          }),
      );
    case 'logo':
    case 'picture': {
      const paragraph = drawn.get(block);
      return paragraph ? [paragraph] : [];
    }
    case 'paragraph': {
      const isName = section === 'title' && block.style === 'lead';
      return [
        new Paragraph({
          style: isName ? STYLE.name : STYLE.paragraph[block.style],
          ...(leadsUp && { keepNext: true }),
          children: textRuns(block.runs, language),
        }),
      ];
    }
  }
}

/** Page numbers, in a sentence whose order is the language's own. */
function pageFooter(language: Language): Footer {
  const numbers = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES } as const;
  const sentence = translatorFor(language)('report:page', { page: '{page}', pages: '{pages}' });
  const parts = sentence
    .split(/(\{pages?\})/)
    .map((part) => (part === '{page}' || part === '{pages}' ? numbers[part] : part));
  return new Footer({
    children: [new Paragraph({ style: STYLE.footer, children: [new TextRun({ children: parts })] })],
  });
}
