import type { Language } from '#shared/domain/text';
import { LOCALES } from './locales';
import { makeTranslator } from './make-translator';
import type { Translator } from './text-key';

const translators = new Map<Language, Translator>();

/**
 * For the core and the command line, which have every text of both languages from the start. What the window draws with
 * too is given its translator, so that it does not bring all of them there.
 * @returns the translator for a language; the same one each time
 */
export function translatorFor(language: Language): Translator {
  const translator = translators.get(language) ?? makeTranslator(language, LOCALES[language]);
  translators.set(language, translator);
  return translator;
}
