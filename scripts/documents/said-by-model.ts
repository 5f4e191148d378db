import { blockTexts } from '#shared/report/block-texts';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { ReportModel } from '#shared/report/model';

/** Everything that the model says, paragraph by paragraph in the order it is read, as a document can hold it. */
export const saidByModel = ({ sections }: ReportModel): string[] =>
  sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)]).map(withoutUnwritable);
