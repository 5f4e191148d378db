import { createContext, use, useContext } from 'react';
import type { Language } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { type Translators, textsInEvery } from './window-texts';

/** What the window speaks. */
export type Spoken = { readonly t: WindowTranslator; readonly language: Language };

/** `app` decides it, and draws nothing that speaks before there are texts. */
export const SpokenContext = createContext<Spoken | null>(null);

/** The window's texts and language. Renders anew when the language is changed. */
export function useTexts(): Spoken {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('There is nothing to speak with outside of the window');
  return spoken;
}

/** The texts of every language, for what is written in another one; suspends until they are here. */
export const useTextsInEvery = (): Translators => use(textsInEvery());
