import type { DraftStandard } from '#shared/domain/draft-standard';
import type { StandardStep } from '#shared/domain/missing';
import { LANGUAGES, type Language } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';

/** Where a version of one's own standards stands in the window, and which step of it. */
export function ownStandardPath({ id, version }: Pick<DraftStandard, 'id' | 'version'>, step?: StandardStep): string {
  const path = `/own-standards/${encodeURIComponent(id)}/${encodeURIComponent(version)}`;
  return step ? `${path}/${step}` : path;
}

/** A new id: nobody else's, and fit for addresses and files. */
export const newStandardId = (): string => `own-${crypto.randomUUID()}`;

/** The title in the window's language, or in the other while it is missing. */
export function titleOf(t: WindowTranslator, { title }: Pick<DraftStandard, 'title'>, language: Language): string {
  const written = [language, ...LANGUAGES].map((code) => title[code].trim()).find((text) => text !== '');
  return written ?? t('ownStandards:untitled');
}
