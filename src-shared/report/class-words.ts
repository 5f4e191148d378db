import type { ClassCell, ClassRow, ClassTable } from '#shared/domain/class-table';
import type { Language } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import { type ReadableText, readable } from './competence-text';

/** The names of the competences in a cell, in the document's language or the nearest that has them. */
export function cellNames({ competences }: ClassCell, language: Language, t: Translator): ReadableText[] {
  return competences.map(({ label }) => readable(label, language) ?? { lines: [t('report:unnamed')], language });
}

/** What stands first in a row: one of the standard's, or (`beyond`) that the row is not of the standard. */
export function rowHeading(
  { standardCompetence }: ClassRow,
  { kind }: ClassTable['standard'],
  language: Language,
  t: Translator,
): { readonly text: string; readonly beyond: boolean } {
  return standardCompetence
    ? { text: standardCompetence.label[language], beyond: false }
    : { text: t(`report:comparison.${kind}.beside`), beyond: true };
}
