import type { ParticipantRecord } from '#shared/domain/participant';
import type { ReportForm, ReportPart, ReportVoice } from '#shared/domain/report-choices';
import type { Language } from '#shared/domain/text';
import { buildReport } from '#shared/report/build-report';
import type { ReportModel } from '#shared/report/model';
import type { ReportInput } from '#shared/report/report-input';
import { readOffice } from '../storage/office-repository';
import { compareRecord } from './comparison';
import { getRecord } from './participants';
import type { Session } from './session';
import { findStandard } from './standard-library';

export type ReportRequest = {
  readonly participantId: string;
  readonly standardRefs: readonly string[];
  readonly language: Language;
  readonly form?: ReportForm | undefined;
  readonly parts?: readonly ReportPart[] | undefined;
  readonly voice?: ReportVoice | undefined;
};

/**
 * What the report of a participant says.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, STANDARD_NOT_FOUND
 */
export const previewReport = (session: Session, request: ReportRequest): ReportModel =>
  buildReport(reportInputOf(session, getRecord(session, request.participantId), request));

/**
 * What a report of the record is made from.
 * @throws ExpectedError STANDARD_NOT_FOUND
 */
export function reportInputOf(
  session: Session,
  record: ParticipantRecord,
  { standardRefs, language, form = 'complete', parts, voice = 'first' }: ReportRequest,
): ReportInput {
  return {
    language,
    name: record.participant.name,
    date: session.now(),
    standards: standardRefs.map((ref) => findStandard(session, ref)),
    competences: record.competences.filter(({ key }) => key),
    personalOutcomes: record.personalOutcomes.filter(({ standardRef }) => standardRefs.includes(standardRef)),
    comparisons: standardRefs.map((standardRef) => compareRecord(session, record, standardRef, language)),
    form,
    parts,
    voice,
    experiences: record.experiences,
    documented: record.documented,
    evidence: record.evidence,
    writtenIn: record.participant.language,
    short: record.report.short,
    office: session.read(readOffice),
  };
}
