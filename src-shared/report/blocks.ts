import type { DimensionId } from '#shared/domain/placement';
import type { Language } from '#shared/domain/text';
import { listPieces } from '#shared/i18n/formats';
import type { CompetenceText } from './competence-text';
import type { Cell, CellTone, Paragraph, ReportBlock, ReportTable, Run } from './model';

type TableRow = ReportTable['rows'][number];
type ParagraphStyle = Extract<ReportBlock, { kind: 'paragraph' }>['style'];

/** Stands in a translated sentence where runs of their own go in. Clean texts never hold it. */
export const SLOT = '\u0000';

/** A paragraph of one text in the report's own language. */
export function paragraphBlock(style: ParagraphStyle, text: string, language: Language): ReportBlock {
  return { kind: 'paragraph', style, runs: [{ text, language }] };
}

export function cell(tone: CellTone, paragraphs: Paragraph[]): Cell {
  return { tone, paragraphs };
}

/** A row across the table that names the dimension of the rows after it. */
export function dimensionRow(title: string, dimension: DimensionId | null, language: Language): TableRow {
  const heading = cell('plain', [{ runs: [{ text: title, language, emphasis: 'strong' }] }]);
  return { span: true, ...(dimension && { dimension }), cells: [heading] };
}

/**
 * @param sentence a translated sentence with SLOT in it
 * @param inner the runs that take its place
 */
export function filled(sentence: string, inner: readonly Run[], language: Language): Run[] {
  const [before = '', after = ''] = sentence.split(SLOT);
  return [{ text: before, language }, ...inner, { text: after, language }].filter(({ text }) => text !== '');
}

/**
 * Names competences in a sentence: commas and «og»/"and" in the report's language, each name in its own and strong.
 * @param competences those without a name are passed over
 */
export function listedLabels(competences: readonly CompetenceText[], language: Language): Run[] {
  const labels = competences.flatMap(({ label }) => label ?? []);
  const elements = labels.values();
  return listPieces(
    language,
    labels.map(({ lines }) => lines.join(' ')),
  ).map(({ type, value }): Run => {
    if (type === 'literal') return { text: value, language };
    return { text: value, language: elements.next().value?.language ?? language, emphasis: 'strong' };
  });
}
