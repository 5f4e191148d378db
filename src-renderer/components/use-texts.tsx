import { createContext, useContext } from 'react';
import type { Language } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import { translatorFor } from '#shared/i18n/translator';

/** The window's language; `app` decides it. */
export const LanguageContext = createContext<Language>('nb');

/** The window's texts and language. Renders anew when the language is changed. */
export function useTexts(): { readonly t: Translator; readonly language: Language } {
  const language = useContext(LanguageContext);
  return { t: translatorFor(language), language };
}
