import { partsOf, type ReportForm, type ReportPart, type ReportVoice } from '#shared/domain/report-choices';
import type { Language } from '#shared/domain/text';
import { useParticipant } from '../../components/participant-context';

/** What the window asks a preview or a document of. */
export type ReportRequest = {
  readonly participantId: string;
  readonly standardRefs: string[];
  readonly language: Language;
  readonly form: ReportForm;
  readonly parts: ReportPart[];
  readonly voice: ReportVoice;
};

/** Parts that say something about a standard. */
const ABOUT_STANDARDS: readonly ReportPart[] = ['comparison', 'additions'];

/** The report as the counsellor has chosen it for this participant. */
export function useReportRequest(): ReportRequest {
  const { participantId, record } = useParticipant();
  const { language, standardRefs } = record.participant;
  const { form, voice } = record.report;
  const parts = partsOf(record.report, form, standardRefs.length > 0);
  // A document that compares with nothing names no standards either.
  const compared = parts.some((part) => ABOUT_STANDARDS.includes(part));
  return { participantId, standardRefs: compared ? standardRefs : [], language, form, parts, voice };
}
