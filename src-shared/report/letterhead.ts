import type { ReportBlock, ReportSection } from './model';

/** The office's logo stands above the title, as on its letters: in the document and in the preview alike. */
export function letterheadOf({ id, blocks }: ReportSection): readonly [letterhead: ReportBlock[], rest: ReportBlock[]] {
  const [first, ...rest] = blocks;
  return id === 'title' && first?.kind === 'logo' ? [[first], rest] : [[], [...blocks]];
}
