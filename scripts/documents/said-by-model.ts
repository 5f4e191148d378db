import { blockTexts } from '#shared/report/block-texts';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { ReportModel, ReportSection } from '#shared/report/model';
import { letterheadOf } from '#shared/report/page-parts';

/** Everything that the model says, paragraph by paragraph in the order it is read, as a document can hold it. */
export const saidByModel = ({ sections }: ReportModel): string[] =>
  sections.flatMap(saidBySection).map(withoutUnwritable);

function saidBySection(section: ReportSection): string[] {
  const [letterhead, rest] = letterheadOf(section);
  return [...letterhead.flatMap(blockTexts), section.heading, ...rest.flatMap(blockTexts)];
}
