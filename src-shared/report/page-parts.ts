import type { ReportBlock, ReportSection } from './model';

/** The office's logo stands above the title, as on its letters: in the document and in the preview alike. */
export function letterheadOf({ id, blocks }: ReportSection): readonly [letterhead: ReportBlock[], rest: ReportBlock[]] {
  const [first, ...rest] = blocks;
  return id === 'title' && first?.kind === 'logo' ? [[first], rest] : [[], [...blocks]];
}

/**
 * @returns the comparison that begins on a page of its own, so that the description before it can be handed over without
 *   it; none where there is no description
 */
export function onNewPage(sections: readonly ReportSection[]): ReportSection | undefined {
  const described = sections.findIndex(({ id }) => id === 'competences');
  return described < 0 ? undefined : sections.slice(described).find(({ id }) => id === 'comparison');
}
