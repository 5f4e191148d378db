import { isChosen, NOTHING_CHOSEN, type ReportChoices } from '#shared/domain/report-choices';
import type { Reader, Writer } from './database';

type ReportChoiceRow = Pick<ReportChoices, 'form' | 'voice'> & { parts: string; short: string };

/** What is chosen for a participant's report; where nothing is, what everybody begins with. */
export function readReportChoices(reader: Reader, participantId: string): ReportChoices {
  const row = reader
    .prepare<[string], ReportChoiceRow>('SELECT form, voice, parts, short FROM report_choice WHERE participant_id = ?')
    .get(participantId);
  if (!row) return NOTHING_CHOSEN;
  return {
    ...row,
    parts: JSON.parse(row.parts) as ReportChoices['parts'],
    short: JSON.parse(row.short) as ReportChoices['short'],
  };
}

/** Choices that are those everybody begins with leave no row behind. */
export function saveReportChoices(writer: Writer, participantId: string, choices: ReportChoices): void {
  if (!isChosen(choices)) {
    writer.prepare('DELETE FROM report_choice WHERE participant_id = ?').run(participantId);
    return;
  }
  writer
    .prepare(
      `INSERT INTO report_choice (participant_id, form, voice, parts, short)
       VALUES (:participantId, :form, :voice, :parts, :short)
       ON CONFLICT (participant_id) DO UPDATE SET form = excluded.form, voice = excluded.voice,
         parts = excluded.parts, short = excluded.short`,
    )
    .run({ ...choices, participantId, parts: JSON.stringify(choices.parts), short: JSON.stringify(choices.short) });
}
