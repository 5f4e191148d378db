import { blockTexts } from '#shared/report/block-texts';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { ReportModel, ReportSection } from '#shared/report/model';

/** Everything that the model says, paragraph by paragraph in the order it is read, as a document can hold it. */
export const saidByModel = ({ sections }: ReportModel): string[] =>
  sections.flatMap(saidBySection).map(withoutUnwritable);

/** The logo stands above the title, as on a letter. */
function saidBySection({ id, heading, blocks }: ReportSection): string[] {
  const [first, ...rest] = blocks;
  if (id === 'title' && first?.kind === 'logo') return [...blockTexts(first), heading, ...rest.flatMap(blockTexts)];
  return [heading, ...blocks.flatMap(blockTexts)];
}
