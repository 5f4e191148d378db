import { paragraphBlock } from './blocks';
import { visibleLine } from './clean-text';
import type { ReportSection } from './model';
import type { ReportWriter } from './report-writer';
import { signatureTable } from './signature-table';

/** A line for both, under what they have gone through together. */
export function signatureSection({ input: { office }, name, language, t }: ReportWriter): ReportSection {
  return {
    id: 'signature',
    heading: t('report:signature.heading'),
    blocks: [
      paragraphBlock('body', t('report:signature.text'), language),
      signatureTable({ participant: name, counsellor: visibleLine(office?.counsellor ?? '') }, language),
    ],
  };
}
