import { createInstance, type i18n } from 'i18next';
import type { Language } from '#shared/domain/text';
import { LOCALES } from './locales';
import type { Translator } from './text-key';

/**
 * Makes an i18next instance with every text in it; nothing is loaded later, so it works offline and at once.
 * @param language the language it starts in; the window changes it, the main process makes one for each language
 */
export function createI18n(language: Language): i18n {
  const instance = createInstance({
    lng: language,
    fallbackLng: false,
    ns: Object.keys(LOCALES.nb),
    defaultNS: 'common',
    // Error codes have underscores in them; i18next would take what follows for a context.
    contextSeparator: '@',
    resources: LOCALES,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  void instance.init();
  return instance;
}

const translators = new Map<Language, Translator>();

/** @returns the translator for a language; the same one each time */
export function translatorFor(language: Language): Translator {
  let translator = translators.get(language);
  if (!translator) {
    const translate = createI18n(language).getFixedT(language);
    translator = (key, values) => translate(key, values ?? {});
    translators.set(language, translator);
  }
  return translator;
}
