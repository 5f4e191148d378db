import { blockTexts } from '#shared/report/block-texts';
import type { Cell, ReportModel, ReportSection, ReportTable, Run } from '#shared/report/model';

/** The section's table; a test that asks for one that is not there fails. */
export function tableOf(section: ReportSection | undefined): ReportTable {
  const table = section?.blocks.find((block) => block.kind === 'table');
  if (table?.kind !== 'table') throw new Error('no table in the section');
  return table;
}

export function sectionsOf(model: ReportModel, id: ReportSection['id']): ReportSection[] {
  return model.sections.filter((section) => section.id === id);
}

/** A cell's text, one line for each paragraph. */
export function cellText({ paragraphs }: Cell): string {
  return paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
}

/** A section's paragraphs of a style, as plain text. */
export function paragraphTexts(section: ReportSection | undefined, style?: 'lead' | 'body' | 'note'): string[] {
  return (section?.blocks ?? []).flatMap((block) =>
    block.kind === 'paragraph' && (!style || block.style === style)
      ? [block.runs.map(({ text }) => text).join('')]
      : [],
  );
}

/** Everything that a section's blocks say, in order. */
export const blockTextsOf = (section: ReportSection | undefined): string[] =>
  (section?.blocks ?? []).flatMap(blockTexts);

export function runsOf(section: ReportSection | undefined): Run[] {
  return (section?.blocks ?? []).flatMap((block) => {
    if (block.kind === 'paragraph') return block.runs;
    if (block.kind === 'list') return block.items.flatMap(({ runs }) => runs);
    if (block.kind !== 'table') return [];
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs)));
  });
}

/** Everything that the report says, for what must never be in it. */
export function allText(model: ReportModel): string {
  return model.sections
    .flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => [...blockTexts(block), block.kind === 'table' ? block.description : '']),
    ])
    .join('\n');
}
