import type { Comparison } from '#shared/domain/comparison';
import { DIMENSION_IDS } from '#shared/domain/placement';
import type { Standard } from '#shared/domain/standard';
import type { Language } from '#shared/domain/text';
import { listIn } from '#shared/i18n/formats';
import type { Translator } from '#shared/i18n/text-key';
import { filled, paragraphBlock, SLOT } from './blocks';
import { isVouchedFor } from './evidence-text';
import type { ReportBlock, ReportSection, Run } from './model';
import type { ReportCompetence, ReportInput } from './report-input';
import type { ReportWriter } from './report-writer';
import { standardText } from './standard-text';

/**
 * What the document is and is not: identification and documentation of competence in the person's own words, neither
 * assessed nor certified; and where the method and the standards come from. The one for an employer says it in a few
 * sentences, the one for the participant in plain words.
 */
export function aboutSection(writer: ReportWriter): ReportSection {
  const { input, language, t, form } = writer;
  const shown = writer.parts.includes('comparison') || writer.parts.includes('additions');
  const comparisons = shown ? input.comparisons : [];
  const facts = comparisons.map((comparison) =>
    sourceRuns(comparison, input.standards, language, t, form === 'employer'),
  );
  const heading = t('report:about.heading');
  if (form === 'employer') {
    const text = [selfReported(writer), t('report:about.brief'), ...suggested(comparisons, t)].join(' ');
    const note = facts.flatMap((runs, index): Run[] => (index === 0 ? runs : [{ text: ' ', language }, ...runs]));
    return {
      id: 'about',
      heading,
      blocks: [
        paragraphBlock('note', text, language),
        ...(note.length > 0 ? [{ kind: 'paragraph' as const, style: 'note' as const, runs: note }] : []),
      ],
    };
  }
  return {
    id: 'about',
    heading,
    blocks: [
      ...(form === 'participant' ? plainly(writer) : fully(writer)),
      ...suggested(comparisons, t).map((text) => paragraphBlock('body', text, language)),
      ...(facts.length > 0 ? [{ kind: 'heading' as const, level: 2 as const, text: t('report:about.sources') }] : []),
      ...facts.map((runs): ReportBlock => ({ kind: 'paragraph', style: 'note', runs })),
    ],
  };
}

function fully(writer: ReportWriter): ReportBlock[] {
  const { language, t } = writer;
  const dimensions = listIn(
    language,
    DIMENSION_IDS.map((id) => t(`model:dimension.${id}`)),
  );
  return [t('report:about.purpose'), selfReported(writer), t('report:about.method', { dimensions })].map((text) =>
    paragraphBlock('body', text, language),
  );
}

function plainly(writer: ReportWriter): ReportBlock[] {
  const { language, t } = writer;
  const told = `${t(`report:plain.${isMarked(writer) ? 'unlessMarked' : 'selfReported'}`)} ${t('report:plain.yours')}`;
  return [t('report:plain.purpose'), told].map((text) => paragraphBlock('body', text, language));
}

/** Whether everything is the participant's own word, or what is not is marked. */
const selfReported = (writer: ReportWriter): string =>
  writer.t(isMarked(writer) ? 'report:about.unlessMarked' : 'report:about.selfReported');

/** Whether something that others have seen or signed is in the document, and marked in it. */
function isMarked({ input, competences, parts }: ReportWriter): boolean {
  const shown = new Set(competences.map(({ id }) => id));
  const marks = parts.some((part) => part === 'competences' || part === 'comparison' || part === 'evidence');
  return marks && (input.evidence ?? []).some((each) => isVouchedFor(each) && shown.has(each.competenceId));
}

/** That the program's suggestions stand unconfirmed, where they do. */
function suggested(comparisons: readonly Comparison<ReportCompetence>[], t: Translator): string[] {
  const unconfirmed = comparisons.some(({ groups }) =>
    groups.some(({ rows }) => rows.some(({ own }) => own.some(({ basis }) => basis === 'suggested'))),
  );
  return unconfirmed ? [t('report:about.suggested')] : [];
}

function sourceRuns(
  { standard }: Comparison<ReportCompetence>,
  standards: ReportInput['standards'],
  language: Language,
  t: Translator,
  brief: boolean,
): Run[] {
  const source = standards.find(({ id }) => id === standard.id)?.source;
  const name = t(`report:about.${standard.kind}`, {
    title: standardText(standard.title, language).text,
    version: standard.version,
  });
  const facts =
    source && !brief
      ? [
          t('report:about.commissionedBy', { who: standardText(source.commissionedBy, language).text }),
          ...(source.interviews === null ? [] : [t('report:about.interviews', { count: source.interviews })]),
          ...(source.period ? [t('report:about.period', { period: standardText(source.period, language).text })] : []),
          ...(source.note ? [standardText(source.note, language).text] : []),
        ]
      : [];
  return [
    { text: name, language, emphasis: 'strong' },
    ...(source ? [{ text: ' ', language }, ...reportTitle(source, language, t, brief)] : []),
    ...(facts.length > 0 ? [{ text: ` ${facts.join(' ')}`, language }] : []),
  ];
}

/** The title stands as it is printed, and the reports of the method are in bokmål, whatever this document is in. */
function reportTitle(source: Standard['source'], language: Language, t: Translator, brief: boolean): Run[] {
  const values = { report: SLOT, year: String(source.year) };
  const sentence = brief
    ? t('report:about.reportBrief', values)
    : t('report:about.report', { ...values, case: standardText(source.case, language).text });
  return filled(sentence, [{ text: source.report, language: 'nb' }], language);
}
