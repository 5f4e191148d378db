import type { Paragraph, ReportBlock, ReportModel } from './model';

const words = ({ runs }: Pick<Paragraph, 'runs'>): string => runs.map(({ text }) => text).join('');

/**
 * What a report says as plain text, for the clipboard: headings on lines of their own, an empty line before each, list
 * items after a «•», the cells of a table's row between tabs.
 */
export function plainTextOf({ sections }: Pick<ReportModel, 'sections'>): string {
  return sections
    .map(({ heading, blocks }) => [heading, ...blocks.map(blockText)].filter((text) => text !== '').join('\n\n'))
    .join('\n\n')
    .concat('\n');
}

function blockText(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return words(block);
    case 'list':
      return block.items.map((item) => `• ${words(item)}`).join('\n');
    case 'picture':
      return block.picture.description;
    case 'logo':
      return '';
    case 'table':
      return [
        block.columns.map(({ title }) => title).join('\t'),
        ...block.rows.map(({ cells }) => cells.map(({ paragraphs }) => paragraphs.map(words).join(' ')).join('\t')),
      ].join('\n');
  }
}
