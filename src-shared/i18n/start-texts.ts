import en from '#resources/locales/en/start.json';
import nb from '#resources/locales/nb/start.json';
import type { Language } from '#shared/domain/text';
import { makeTranslator } from './make-translator';
import type { KeysOf } from './text-key';

/** The few words that the window has from the start: for when the file with all the others is not to be had. */
export const START_TEXTS = { nb, en } satisfies Record<Language, unknown>;

/** @returns the translator for them in a language */
export const startTexts = (language: Language): ((key: KeysOf<{ start: typeof nb }>) => string) =>
  makeTranslator(language, { start: START_TEXTS[language] });
