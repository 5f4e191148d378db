import type { DraftCompetence } from '#shared/domain/draft-standard';
import { LANGUAGES, type Language } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';

/** The competence's name in the window's language, or in the other while it is missing. */
export function nameOf(t: WindowTranslator, { label }: Pick<DraftCompetence, 'label'>, language: Language): string {
  const written = [language, ...LANGUAGES].map((code) => label[code].trim()).find((text) => text !== '');
  return written ?? t('ownStandards:competences.unnamed');
}
