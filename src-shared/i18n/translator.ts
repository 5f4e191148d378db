import { createInstance, type i18n, type TFunction } from 'i18next';
import type { Language } from '#shared/domain/text';
import { LOCALES, type Texts } from './locales';

export const NAMESPACES = Object.keys(LOCALES.nb) as (keyof Texts)[];

/** Translates `part:key`; the keys are typed by the bokmål texts. */
export type Translator = TFunction<(keyof Texts)[]>;

/**
 * Makes an i18next instance with every text in it; nothing is loaded later, so it works offline and at once.
 * A key that does not exist is a bug and throws, except in production, where the key itself is shown.
 * @param language the language it starts in; the window changes it, the main process makes one for each language
 */
export function createI18n(language: Language): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    ns: NAMESPACES,
    defaultNS: 'common',
    resources: LOCALES,
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  void instance.init();
  return instance;
}

const translators = new Map<Language, Translator>();

/** @returns the translator for a language; the same one each time */
export function translatorFor(language: Language): Translator {
  let translator = translators.get(language);
  if (!translator) {
    translator = createI18n(language).getFixedT(language, NAMESPACES);
    translators.set(language, translator);
  }
  return translator;
}
