import { DIMENSION_IDS } from '#shared/domain/placement';
import type { Language } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import { cell, dimensionRow, paragraphBlock } from './blocks';
import { type CompetenceText, labelParagraphs, outcomeParagraphs } from './competence-text';
import type { Paragraph, ReportSection, ReportTable } from './model';

/**
 * What the person can, before anything is compared: every key competence with its learning outcome, by dimension, in
 * the person's own order (method.md, steps 1–3). Nothing is pink here: without a standard there is no surplus.
 */
export function competencesSection(
  competences: readonly CompetenceText[],
  language: Language,
  t: Translator,
): ReportSection {
  const heading = t('report:competences.heading');
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
          cell('plain', labelParagraphs(competence, language, t)),
          cell('plain', outcomeOrNote(competence, language, t)),
        ],
      })),
    ];
  });
  const table: ReportTable = {
    kind: 'table',
    description: t('report:competences.description'),
    columns: [
      { title: t('report:competences.label'), share: 0.32 },
      { title: t('report:competences.outcome'), share: 0.68 },
    ],
    rows,
  };
  return {
    id: 'competences',
    heading,
    blocks: [paragraphBlock('body', t('report:competences.intro'), language), table],
  };
}

/** A cell is never left empty: those who hear the table would not know whether they had missed something. */
function outcomeOrNote(competence: CompetenceText, language: Language, t: Translator): Paragraph[] {
  const outcome = outcomeParagraphs(competence);
  return outcome.length > 0
    ? outcome
    : [{ runs: [{ text: t('report:competences.noOutcome'), language, emphasis: 'muted' }] }];
}
