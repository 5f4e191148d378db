import type { Language } from '#shared/domain/text';
import { makeTranslator } from '#shared/i18n/make-translator';
import type { WindowTranslator } from '#shared/i18n/text-key';
import type { WindowTexts } from '#shared/i18n/window-nb';

export type Translators = Record<Language, WindowTranslator>;

/** A file a language, so that the window reads the one that it speaks; both are of the program, and nothing is fetched. */
const FILES: Record<Language, () => Promise<{ readonly texts: WindowTexts }>> = {
  nb: () => import('#shared/i18n/window-nb'),
  en: () => import('#shared/i18n/window-en'),
};

const loading = new Map<Language, Promise<WindowTranslator>>();

/**
 * @returns the translator for a language, the same each time; rejects when its file could not be loaded
 */
export function textsIn(language: Language): Promise<WindowTranslator> {
  const before = loading.get(language);
  if (before) return before;
  const texts = FILES[language]().then((file) => makeTranslator(language, file.texts));
  loading.set(language, texts);
  // The next who asks tries again.
  texts.catch(() => loading.delete(language));
  return texts;
}

let inEvery: Promise<Translators> | undefined;

/** For what is written in a language of its own, whatever the window speaks. */
export function textsInEvery(): Promise<Translators> {
  inEvery ??= Promise.all([textsIn('nb'), textsIn('en')]).then(([nb, en]) => ({ nb, en }));
  inEvery.catch(() => {
    inEvery = undefined;
  });
  return inEvery;
}
