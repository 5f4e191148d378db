import { DIMENSION_IDS, type DimensionId, dimensionOf, type Placement } from '#shared/domain/placement';
import { type Language, type LocalizedText, TEXT_LANGUAGES, type TextLanguage, textIn } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { cleanLines } from './clean-text';
import type { Paragraph, Run } from './model';
import type { ReportCompetence } from './report-input';

/** A text ready to be set, in the language it really is in. */
export type ReadableText = { readonly lines: readonly string[]; readonly language: TextLanguage };

/** What can be read of a competence in the report's language, or else in another. */
export type CompetenceText = {
  readonly id: string;
  readonly label: ReadableText | null;
  readonly outcome: ReadableText | null;
  /** Why it is one of those that matter most. */
  readonly why: ReadableText | null;
  readonly placement: Placement | null;
  readonly dimension: DimensionId | null;
};

/** @returns the text in the wanted language or the nearest that has it, clean; null when there is nothing to read */
export function readable(text: LocalizedText | undefined, wanted: Language): ReadableText | null {
  if (!text) return null;
  const clean: LocalizedText = {};
  for (const language of TEXT_LANGUAGES) clean[language] = cleanLines(text[language] ?? '').join('\n');
  const found = textIn(clean, wanted);
  return found ? { lines: found.text.split('\n'), language: found.language } : null;
}

/** @returns null for a competence that says nothing in any language: there is nothing to show of it */
export function competenceText(competence: ReportCompetence, language: Language): CompetenceText | null {
  const label = readable(competence.label, language);
  const outcome = readable(competence.outcome, language);
  if (!label && !outcome) return null;
  const why = readable(competence.why, language);
  const placement = competence.placement ?? null;
  return { id: competence.id, label, outcome, why, placement, dimension: placement && dimensionOf(placement) };
}

/** @returns the competences as they are listed: by dimension, each in the given order, those not placed last */
export const byDimension = (competences: readonly CompetenceText[]): CompetenceText[] =>
  [...DIMENSION_IDS, null].flatMap((dimension) => competences.filter((each) => each.dimension === dimension));

/**
 * The name of a competence, strong; one that has an outcome and no name yet says so.
 * @param number the one it has in the picture of the balance model
 */
export function labelParagraphs(
  competence: CompetenceText,
  language: Language,
  t: WindowTranslator,
  number?: number,
): Paragraph[] {
  const [first, ...rest] = competence.label
    ? textParagraphs(competence.label, 'strong')
    : [{ runs: [{ text: t('report:unnamed'), language, emphasis: 'muted' as const }] }];
  const before: Run[] = number === undefined ? [] : [{ text: `${number}. `, language, emphasis: 'strong' }];
  return [{ runs: [...before, ...(first?.runs ?? [])] }, ...rest];
}

/** The learning outcome; nothing where there is none. */
export function outcomeParagraphs(competence: CompetenceText): Paragraph[] {
  return competence.outcome ? textParagraphs(competence.outcome) : [];
}

/** A text line by line, tagged with the language it is in. */
export function textParagraphs({ lines, language }: ReadableText, emphasis?: Run['emphasis']): Paragraph[] {
  return lines.map((text) => ({ runs: [{ text, language, ...(emphasis && { emphasis }) }] }));
}
