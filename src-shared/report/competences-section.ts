import { DIMENSION_IDS } from '#shared/domain/placement';
import type { Language } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { cell, dimensionRow, filled, paragraphBlock, SLOT } from './blocks';
import { type CompetenceText, labelParagraphs, outcomeParagraphs } from './competence-text';
import { evidenceMarks } from './evidence-text';
import type { Paragraph, ReportSection, ReportTable } from './model';
import type { ReportWriter } from './report-writer';

/** How the list is put, and what it says of each competence besides its outcome. */
type Details = {
  readonly heading: string;
  /** Null where the reader is spared it. */
  readonly intro: string | null;
  readonly label: string;
  readonly outcome: string;
  readonly number: (competence: CompetenceText) => number | undefined;
  readonly after: (competence: CompetenceText) => Paragraph[];
};

const usualDetails = (t: WindowTranslator): Details => ({
  heading: t('report:competences.heading'),
  intro: t('report:competences.intro'),
  label: t('report:competences.label'),
  outcome: t('report:competences.outcome'),
  number: () => undefined,
  after: () => [],
});

/** The list as a report has it: numbered where there is a picture, with why it matters and who vouches for it. */
export function describedCompetences(writer: ReportWriter): ReportSection {
  const { language, t, form } = writer;
  const details: Details = {
    ...usualDetails(t),
    ...(form === 'employer' && { intro: null }),
    ...(form === 'participant' && {
      heading: t('report:plain.heading'),
      intro: t('report:plain.competencesIntro'),
      label: t('report:plain.label'),
      outcome: t('report:plain.outcome'),
    }),
    number: ({ id }) => writer.numberOf(id),
    after: (competence) => [...whyParagraph(writer, competence), ...evidenceMarks(writer, competence.id)],
  };
  return competencesSection(writer.competences, language, t, details);
}

/** On one line, quieter than the outcome. */
function whyParagraph({ language, t }: ReportWriter, { why }: CompetenceText): Paragraph[] {
  if (!why) return [];
  const runs = filled(
    t('report:why', { why: SLOT }),
    [{ text: why.lines.join(' '), language: why.language }],
    language,
  );
  return [{ runs: runs.map((run) => ({ ...run, emphasis: 'muted' as const })) }];
}

/**
 * What the person can, before anything is compared: every key competence with its learning outcome, by dimension, in
 * the person's own order (method.md, steps 1–3). Nothing is pink here: without a standard there is no surplus.
 */
export function competencesSection(
  competences: readonly CompetenceText[],
  language: Language,
  t: WindowTranslator,
  details: Details = usualDetails(t),
): ReportSection {
  const { heading } = details;
  if (competences.length === 0) {
    return { id: 'competences', heading, blocks: [paragraphBlock('body', t('report:competences.none'), language)] };
  }
  const rows = [...DIMENSION_IDS, null].flatMap((dimension): ReportTable['rows'] => {
    const members = competences.filter((competence) => competence.dimension === dimension);
    if (members.length === 0) return [];
    const title = dimension ? t(`model:dimension.${dimension}`) : t('report:competences.unplaced');
    return [
      dimensionRow(title, dimension, language),
      ...members.map((competence) => ({
        span: false,
        cells: [
          cell('plain', labelParagraphs(competence, language, t, details.number(competence))),
          cell('plain', [...outcomeOrNote(competence, language, t), ...details.after(competence)]),
        ],
      })),
    ];
  });
  const table: ReportTable = {
    kind: 'table',
    description: t('report:competences.description'),
    columns: [
      { title: details.label, share: 0.32 },
      { title: details.outcome, share: 0.68 },
    ],
    rows,
  };
  return {
    id: 'competences',
    heading,
    blocks: [...(details.intro === null ? [] : [paragraphBlock('body', details.intro, language)]), table],
  };
}

/** A cell is never left empty: those who hear the table would not know whether they had missed something. */
function outcomeOrNote(competence: CompetenceText, language: Language, t: WindowTranslator): Paragraph[] {
  const outcome = outcomeParagraphs(competence);
  return outcome.length > 0
    ? outcome
    : [{ runs: [{ text: t('report:competences.noOutcome'), language, emphasis: 'muted' }] }];
}
