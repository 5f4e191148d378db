import type { ParticipantRecord } from '#shared/domain/participant';
import { PARTS_OF_FORM, type ReportChoices, type ReportForm, type ReportPart } from '#shared/domain/report-choices';
import { type TextLanguage, withTextIn } from '#shared/domain/text';
import { saveReportChoices } from '../storage/report-choice-repository';
import { changeRecord } from './change-record';
import { recordOf } from './participants';
import type { Session } from './session';

/** What is not given stays as it is. */
export type ChosenForReport = {
  readonly form?: ReportChoices['form'] | undefined;
  readonly voice?: ReportChoices['voice'] | undefined;
  /** Null for the parts that are usual for the form. */
  readonly parts?: { readonly form: ReportForm; readonly parts: readonly ReportPart[] | null } | undefined;
};

function changeChoices(
  session: Session,
  participantId: string,
  change: (now: ReportChoices) => ReportChoices,
): ParticipantRecord {
  return session.write((writer) => {
    const now = recordOf(writer, participantId).report;
    return changeRecord(session, writer, participantId, () => saveReportChoices(writer, participantId, change(now)));
  });
}

function withParts(now: ReportChoices['parts'], { form, parts }: NonNullable<ChosenForReport['parts']>) {
  const { [form]: _usualAgain, ...others } = now;
  if (!parts) return others;
  // In the order in which they were chosen, each once, and none that the form cannot have.
  return { ...now, [form]: [...new Set(parts)].filter((part) => PARTS_OF_FORM[form].includes(part)) };
}

/**
 * Keeps with a participant which form, parts and voice their report is to have.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export const chooseReport = (
  session: Session,
  participantId: string,
  { form, voice, parts }: ChosenForReport,
): ParticipantRecord =>
  changeChoices(session, participantId, (now) => ({
    ...now,
    form: form ?? now.form,
    voice: voice ?? now.voice,
    parts: parts ? withParts(now.parts, parts) : now.parts,
  }));

/**
 * Keeps the short version as the counsellor has it in one language; an empty text lets go of it.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export const setShort = (
  session: Session,
  participantId: string,
  { language, text }: { readonly language: TextLanguage; readonly text: string },
): ParticipantRecord =>
  changeChoices(session, participantId, (now) => ({ ...now, short: withTextIn(now.short, language, text) }));
