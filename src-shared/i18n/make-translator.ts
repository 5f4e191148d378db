import { createInstance, type FormatterModule } from 'i18next';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { numberIn } from './formats';
import type { TextValues } from './text-key';

type Tree = { readonly [key: string]: string | Tree };

/** Writes numbers that fill in a text as the language writes them; i18next would write them as a program does. */
const numbersOf = (language: Language): FormatterModule => ({
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value) => (typeof value === 'number' ? numberIn(language, value) : String(value ?? '')),
});

/**
 * Makes the translator for one language.
 * @param texts every part it can be asked for, as in `resources/locales`
 * @returns gives the text for a key; a value that is a number is written as the language writes it, and one that is a text
 *   stands in it as it is. A text in several forms is chosen by `count`: none, by what the language calls it, or another.
 * @throws Error for a key that there is no text for, which the types refuse
 */
export function makeTranslator(language: Language, texts: Tree): (key: string, values?: TextValues) => string {
  const tag = LANGUAGE_TAGS[language];
  const instance = createInstance();
  void instance.use(numbersOf(language)).init({
    lng: tag,
    load: 'currentOnly',
    fallbackLng: false,
    ns: Object.keys(texts),
    defaultNS: false,
    // Error codes have underscores in them; i18next would take what follows for a context.
    contextSeparator: '@',
    resources: { [tag]: texts },
    interpolation: {
      escapeValue: false,
      alwaysFormat: true,
    },
    appendNamespaceToMissingKey: true,
    parseMissingKeyHandler: (key) => {
      throw new Error(`No text for ${key} in ${language}`);
    },
    // Everything is here: it can be asked at once.
    initAsync: false,
  });
  const translate = instance.getFixedT(tag);
  return (key, values) => translate(key, values ?? {});
}
