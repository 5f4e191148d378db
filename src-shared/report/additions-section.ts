import type { ComparisonRow } from '#shared/domain/comparison';
import type { PersonalOutcome } from '#shared/domain/participant';
import { cell, paragraphBlock } from './blocks';
import { competenceText, labelParagraphs, outcomeParagraphs, readable, textParagraphs } from './competence-text';
import { additionalMark, personalMark } from './marks';
import type { Paragraph, ReportSection, ReportTable } from './model';
import { personalOutcomesFor } from './personal-outcomes';
import type { ReportCompetence, ReportInput } from './report-input';
import type { ReportWriter } from './report-writer';
import { standardText, standardTexts } from './standard-text';

type Comparison = ReportInput['comparisons'][number];
type Rows = ReportTable['rows'];

/**
 * What the person adds to each standard (case 4 of source 001): the longer, personal outcomes on top of the standard's
 * own and, unless the comparison shows them already, the competences that the standard does not ask for. Nothing for a
 * standard that nothing is added to.
 */
export function additionsSections(writer: ReportWriter): ReportSection[] {
  return writer.input.comparisons.flatMap((comparison): ReportSection[] => {
    const { language, t, person } = writer;
    const { kind, title } = comparison.standard;
    const named = { title: standardText(title, language).text };
    const compared = comparison.groups.flatMap(({ rows }) => rows);
    const rows = [
      ...personalRows(writer, compared, personalOutcomesFor(writer.input, comparison)),
      ...(writer.parts.includes('comparison') ? [] : additionalRows(writer, compared, kind)),
    ];
    if (rows.length === 0) return [];
    return [
      {
        id: 'additions',
        heading: t(`report:additions.${kind}.heading`, named),
        blocks: [
          paragraphBlock('body', t(`report:additions.${kind}.intro`, { person }), language),
          {
            kind: 'table',
            description: t(`report:additions.${kind}.description`, named),
            columns: [
              { title: t(`report:additions.${kind}.column`), share: 0.46 },
              { title: t('report:additions.own'), share: 0.54 },
            ],
            rows,
          },
        ],
      },
    ];
  });
}

function personalRows(
  { language, t }: ReportWriter,
  rows: readonly ComparisonRow<ReportCompetence>[],
  outcomes: readonly PersonalOutcome[],
): Rows {
  const added = new Map(outcomes.map((outcome) => [outcome.standardCompetenceId, readable(outcome.text, language)]));
  return rows.flatMap(({ standardCompetence }): Rows => {
    const personal = standardCompetence && added.get(standardCompetence.id);
    if (!standardCompetence || !personal) return [];
    return [
      {
        span: false,
        cells: [
          cell('plain', [
            { runs: [{ ...standardText(standardCompetence.label, language), emphasis: 'strong' }] },
            ...standardTexts(standardCompetence.outcomes, language).map((said): Paragraph => ({ runs: [said] })),
          ]),
          cell('plain', [
            { runs: [{ text: personalMark(t), language, emphasis: 'strong' }] },
            ...textParagraphs(personal),
          ]),
        ],
      },
    ];
  });
}

function additionalRows(
  { language, t }: ReportWriter,
  rows: readonly ComparisonRow<ReportCompetence>[],
  kind: Comparison['standard']['kind'],
): Rows {
  return rows
    .filter(({ state }) => state === 'additional')
    .flatMap(({ own }) => own.flatMap(({ competence }) => competenceText(competence, language) ?? []))
    .map((competence) => ({
      span: false,
      cells: [
        cell('plain', [
          { runs: [{ text: t(`report:comparison.${kind}.beside`), language, emphasis: 'muted' as const }] },
        ]),
        cell('additional', [
          { runs: [{ text: additionalMark(t), language, emphasis: 'strong' as const }] },
          ...labelParagraphs(competence, language, t),
          ...outcomeParagraphs(competence),
        ]),
      ],
    }));
}
