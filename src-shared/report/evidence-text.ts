import { filled, SLOT } from './blocks';
import { visibleLine } from './clean-text';
import type { Paragraph, Run } from './model';
import type { ReportInput } from './report-input';
import type { ReportWriter } from './report-writer';

export type ReportEvidence = NonNullable<ReportInput['evidence']>[number];

/** What a competence rests on, in the order it was noted. */
export const evidenceOf = ({ input }: ReportWriter, competenceId: string): readonly ReportEvidence[] =>
  (input.evidence ?? []).filter((each) => each.competenceId === competenceId);

/** Somebody else than the participant stands behind it. */
export const isVouchedFor = ({ kind }: Pick<ReportEvidence, 'kind'>): boolean => kind !== 'self-reported';

/** That something was seen or is documented, and by whom; nothing for what the participant says. */
export function vouchedRuns(writer: ReportWriter, { kind, by, note }: ReportEvidence): Run[] {
  const { language, t } = writer;
  if (kind === 'self-reported') return [];
  // A certificate without an issuer is still a certificate: what it is stands in the note then.
  const who = (visibleLine(by) || (kind === 'documented' ? visibleLine(note) : '')).replace(/[.\s]+$/u, '');
  if (who === '') return [{ text: t(`report:evidence.${kind}`), language }];
  const sentence = t(kind === 'observed' ? 'report:evidence.observedBy' : 'report:evidence.documentedBy', { by: SLOT });
  return filled(sentence, [{ text: who, language: writer.languageOf(who) }], language);
}

/** The marks of a competence in a list: all that is not marked is the participant's own word. */
export const evidenceMarks = (writer: ReportWriter, competenceId: string): Paragraph[] =>
  evidenceOf(writer, competenceId)
    .filter(isVouchedFor)
    .map((each) => ({ runs: vouchedRuns(writer, each).map((run) => ({ ...run, emphasis: 'muted' as const })) }));

/** Everything that is written of what the shown competences rest on. */
export const evidenceTexts = (writer: ReportWriter): string[] =>
  writer.competences.flatMap(({ id }) => evidenceOf(writer, id).flatMap(({ quote, by, note }) => [quote, by, note]));
