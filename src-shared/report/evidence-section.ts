import { isVisible } from '#shared/domain/text';
import { longDate } from '#shared/i18n/formats';
import { cell, filled, listedLabels, paragraphBlock, SLOT } from './blocks';
import { cleanLines, visibleLine } from './clean-text';
import { byDimension, type CompetenceText, labelParagraphs } from './competence-text';
import { evidenceOf, isVouchedFor, type ReportEvidence, vouchedRuns } from './evidence-text';
import type { Paragraph, ReportBlock, ReportSection } from './model';
import type { ReportWriter } from './report-writer';

/**
 * How each competence was found: who has seen or documented it, and the participant's own words. What was only said is
 * named in a sentence, not in a wall of rows. Nothing without key competences.
 */
export function evidenceSection(writer: ReportWriter): ReportSection[] {
  const { name, language, t } = writer;
  const competences = byDimension(writer.competences);
  if (competences.length === 0) return [];
  const told = competences.map((competence) => ({ competence, paragraphs: restsOn(writer, competence) }));
  const rows = told.filter(({ paragraphs }) => paragraphs.length > 0);
  const only = told.filter(({ paragraphs }) => paragraphs.length === 0).map(({ competence }) => competence);
  const quotes = rows.some(({ competence }) =>
    evidenceOf(writer, competence.id).some(({ quote }) => visibleLine(quote) !== ''),
  );
  const intro = [t('report:evidence.intro', { person: name || t('report:person') })];
  if (quotes) intro.push(t('report:evidence.quotes'));
  const table: ReportBlock = {
    kind: 'table',
    description: t('report:evidence.description'),
    columns: [
      { title: t('report:competences.label'), share: 0.32 },
      { title: t('report:evidence.column'), share: 0.68 },
    ],
    rows: rows.map(({ competence, paragraphs }) => ({
      span: false,
      cells: [cell('plain', labelParagraphs(competence, language, t)), cell('plain', paragraphs)],
    })),
  };
  return [
    {
      id: 'evidence',
      heading: t('report:evidence.heading'),
      blocks: [
        paragraphBlock('body', intro.join(' '), language),
        ...saidOnly(writer, only),
        ...(rows.length > 0 ? [table] : []),
      ],
    },
  ];
}

function saidOnly({ language, t }: ReportWriter, competences: readonly CompetenceText[]): ReportBlock[] {
  const list = listedLabels(competences, language);
  if (list.length === 0) return [];
  const sentence = t('report:evidence.saidOnly', { list: SLOT });
  return [{ kind: 'paragraph', style: 'body', runs: filled(sentence, list, language) }];
}

/** What others stand behind comes before the participant's words. */
function restsOn(writer: ReportWriter, { id }: CompetenceText): Paragraph[] {
  const evidence = evidenceOf(writer, id);
  return [
    ...evidence.filter(isVouchedFor).flatMap((each) => vouchedParagraphs(writer, each)),
    ...evidence.filter((each) => !isVouchedFor(each)).flatMap((each) => saidParagraphs(writer, each)),
  ];
}

function vouchedParagraphs(writer: ReportWriter, evidence: ReportEvidence): Paragraph[] {
  const { language, t } = writer;
  const what = vouchedRuns(writer, evidence);
  const dated = evidence.on ? t('report:evidence.on', { what: SLOT, date: longDate(evidence.on, language) }) : SLOT;
  const first = filled(dated, what, language).map((run) => ({ ...run, emphasis: 'strong' as const }));
  // Where nobody is named, the note has been said already.
  const isSaid = evidence.kind === 'documented' && visibleLine(evidence.by) === '';
  return [{ runs: first }, ...(isSaid ? [] : noteParagraphs(writer, evidence)), ...quoteParagraphs(writer, evidence)];
}

const saidParagraphs = (writer: ReportWriter, evidence: ReportEvidence): Paragraph[] => [
  ...quoteParagraphs(writer, evidence),
  ...noteParagraphs(writer, evidence),
];

/** The whole text between one pair of quotation marks, in the language it was said in. */
function quoteParagraphs({ language, languageOf, t }: ReportWriter, { quote }: ReportEvidence): Paragraph[] {
  const lines = cleanLines(quote).filter(isVisible);
  if (lines.length === 0) return [];
  const said = lines.join(' ');
  return [
    {
      runs: filled(t('report:evidence.quote', { quote: SLOT }), [{ text: said, language: languageOf(said) }], language),
    },
  ];
}

function noteParagraphs({ languageOf }: ReportWriter, { note }: ReportEvidence): Paragraph[] {
  return cleanLines(note)
    .filter(isVisible)
    .map((text) => ({ runs: [{ text, language: languageOf(text), emphasis: 'muted' }] }));
}
