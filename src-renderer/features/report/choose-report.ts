import { REPORT_PARTS, type ReportChoices, type ReportForm, type ReportPart } from '#shared/domain/report-choices';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { reportFailure } from '../../components/failure-notice';

/** Shows what was chosen for a participant's report at once, and stores it. */
export function chooseReport(participantId: string, chosen: Partial<Pick<ReportChoices, 'form' | 'voice'>>): void {
  saveRecord({
    participantId,
    patch: (record) => ({ ...record, report: { ...record.report, ...chosen } }),
    send: () => client.report.choose({ participantId, ...chosen }),
  }).catch(reportFailure);
}

/** The same for the parts of a form; null for those that are usual. */
export function chooseParts(participantId: string, form: ReportForm, parts: ReportPart[] | null): void {
  saveRecord({
    participantId,
    key: `report-parts:${participantId}:${form}`,
    text: parts?.join() ?? '',
    patch: (record) => {
      const { [form]: _before, ...others } = record.report.parts;
      return { ...record, report: { ...record.report, parts: parts ? { ...others, [form]: parts } : others } };
    },
    send: () => client.report.choose({ participantId, parts: { form, parts } }),
  }).catch(reportFailure);
}

/**
 * Those that are in the document in their order, and among them those that are left out, each where it would usually
 * stand: so that a part that is left out and taken in again stays where it was.
 * @param chosen the parts in the document
 * @param all what the form can have, in the usual order
 */
export function withLeftOut(chosen: readonly ReportPart[], all: readonly ReportPart[]): ReportPart[] {
  const place = (part: ReportPart) => REPORT_PARTS.indexOf(part);
  return all.reduce<ReportPart[]>(
    (shown, part) => {
      if (shown.includes(part)) return shown;
      const before = shown.findLastIndex((other) => place(other) < place(part));
      return shown.toSpliced(before + 1, 0, part);
    },
    [...chosen],
  );
}
