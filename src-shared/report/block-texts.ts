import type { Paragraph, ReportBlock } from './model';

const words = ({ runs }: Paragraph): string => runs.map(({ text }) => text).join('');

/** @returns everything a block says, in the order it is read, what is said instead of a picture included */
export function blockTexts(block: ReportBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [words(block)];
    case 'list':
      return block.items.map(words);
    case 'picture':
      return [block.picture.description];
    case 'logo':
      return [block.description];
    case 'table':
      return [
        ...block.columns.map(({ title }) => title),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(words))),
      ];
  }
}
