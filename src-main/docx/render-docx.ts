import {
  Document,
  type FileChild,
  Footer,
  ImageRun,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { ReportBlock, ReportModel, ReportSection } from '#shared/report/model';
import { coreProperties } from './core-properties';
import { MARGIN, PAGE } from './page';
import { textRuns } from './runs';
import { documentStyles, LIST_NUMBERING, STYLE } from './styles';
import { documentTable } from './table';
import { tableStyleSheet } from './table-style';
import { textWidthIn } from './template/page-size';
import type { OfficeTemplate } from './template/template';

/**
 * Draws a report as a Word document: exactly what the model says, in the model's order.
 * @param model what the report says; any text in it may be hostile
 * @param template the office's own, whose styles, header, footer and page the document then has
 * @returns the bytes of a DOCX; the same model gives the same document, but for the time it was made
 */
export async function renderDocx(model: ReportModel, template?: OfficeTemplate): Promise<Buffer> {
  const { language, orientation = 'portrait' } = model;
  const width = textWidthIn(template, orientation);
  const firstComparison = model.sections.find(({ id }) => id === 'comparison');
  const document = new Document({
    compatibility: { version: 15 },
    externalStyles: tableStyleSheet(language),
    numbering: { config: [LIST_NUMBERING] },
    styles: documentStyles(language),
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
          // The description that comes first can then be handed over without the comparisons.
          sectionChildren(section, section === firstComparison, language, width),
        ),
      },
    ],
  });
  const bytes = await Packer.toBuffer(document, undefined, [coreProperties(model, new Date())]);
  if (!template) return bytes;
  const { applyTemplate } = await import('./template/apply-template');
  return applyTemplate(bytes, template, { language, orientation, largeType: model.type === 'large' });
}

function sectionChildren(section: ReportSection, onNewPage: boolean, language: Language, width: number): FileChild[] {
  const style = section.id === 'title' ? STYLE.title : STYLE.section;
  return [
    new Paragraph({
      style,
      ...(onNewPage && { pageBreakBefore: true }),
      children: textRuns([{ text: section.heading, language }], language),
    }),
    ...section.blocks.flatMap((block, index) =>
      blockChildren(block, section.id, section.blocks[index + 1]?.kind === 'table', language, width),
    ),
  ];
}

/** @param beforeTable a paragraph that leads up to a table stays on its page */
function blockChildren(
  block: ReportBlock,
  section: ReportSection['id'],
  beforeTable: boolean,
  language: Language,
  width: number,
): FileChild[] {
  switch (block.kind) {
    case 'table':
      return [documentTable(block, language, width)];
    case 'heading':
      return [
        new Paragraph({
          style: STYLE.heading[block.level],
          children: textRuns([{ text: block.text, language }], language),
        }),
      ];
    case 'list':
      return block.items.map(({ runs }) => new Paragraph({ style: STYLE.list, children: textRuns(runs, language) }));
    case 'logo':
      return [logoParagraph(block)];
    case 'picture':
      return [];
    case 'paragraph': {
      const isName = section === 'title' && block.style === 'lead';
      return [
        new Paragraph({
          style: isName ? STYLE.name : STYLE.paragraph[block.style],
          ...(beforeTable && { keepNext: true }),
          children: textRuns(block.runs, language),
        }),
      ];
    }
  }
}

/** In pixels of 1/96 inch: a little over four centimetres by one and a half. */
const LOGO_BOX = { width: 170, height: 60 } as const;

function logoParagraph({ logo, description }: Extract<ReportBlock, { kind: 'logo' }>): Paragraph {
  const scale = Math.min(1, LOGO_BOX.width / logo.width, LOGO_BOX.height / logo.height);
  const text = withoutUnwritable(description);
  return new Paragraph({
    style: STYLE.paragraph.body,
    children: [
      new ImageRun({
        type: logo.type === 'png' ? 'png' : 'jpg',
        data: Buffer.from(logo.base64, 'base64'),
        transformation: {
          width: Math.max(1, Math.round(logo.width * scale)),
          height: Math.max(1, Math.round(logo.height * scale)),
        },
        altText: { name: text, title: text, description: text },
      }),
    ],
  });
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
