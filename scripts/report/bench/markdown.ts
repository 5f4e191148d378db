import type { Cell, Paragraph, ReportBlock, ReportModel, ReportTable } from '#shared/report/model';

/** What Markdown would read as something else than the letter itself. */
const SPECIAL = /[\\`*_{}[\]<>()#+\-.!|~^$@"']/g;

const escaped = (text: string): string => text.replace(SPECIAL, '\\$&');

const words = ({ runs }: Paragraph): string =>
  runs
    .map(({ text, emphasis }) => {
      // Emphasis may not begin or end with a space.
      const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
      return emphasis === 'strong' && inner !== '' ? `${before}**${escaped(inner)}**${after}` : escaped(text);
    })
    .join('');

const cellText = ({ paragraphs }: Cell): string => paragraphs.map(words).join(' · ');

function tableText({ columns, rows, description }: ReportTable): string {
  const line = (cells: readonly string[]): string => `| ${columns.map((_, place) => cells[place] ?? '').join(' | ')} |`;
  return [
    line(columns.map(({ title }) => escaped(title))),
    `|${columns.map(({ share }) => '-'.repeat(Math.max(3, Math.round(share * 100)))).join('|')}|`,
    ...rows.map(({ cells }) => line(cells.map(cellText))),
    '',
    `: ${escaped(description)}`,
  ].join('\n');
}

function blockText(block: ReportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text)}`;
    case 'paragraph':
      return words(block);
    case 'list':
      return block.items.map((item) => `- ${words(item)}`).join('\n');
    case 'picture':
      return escaped(block.picture.description);
    case 'logo':
      return escaped(block.description);
    case 'table':
      return tableText(block);
  }
}

/** The same content as a document that pandoc can make; of the pictures, only what is said instead of them. */
export const markdownOf = ({ sections, title }: ReportModel): string =>
  [
    `---\ntitle: ${JSON.stringify(title)}\n---`,
    ...sections.flatMap(({ heading, blocks }) => [`# ${escaped(heading)}`, ...blocks.map(blockText)]),
  ].join('\n\n');
