import { z } from 'zod';

/** Languages a text can be written in. The window and the report are offered in `nb` and `en`. */
export const TEXT_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type TextLanguage = (typeof TEXT_LANGUAGES)[number];

/** Languages the window and the report speak. */
export const LANGUAGES = ['nb', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const languageSchema = z.enum(LANGUAGES);
export const textLanguageSchema = z.enum(TEXT_LANGUAGES);

/** A text in one or more languages. A language that is absent or blank is "missing". */
export const localizedTextSchema = z.strictObject({
  nb: z.string().optional(),
  nn: z.string().optional(),
  en: z.string().optional(),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** A text together with the language it really is in, so that it can be tagged as such. */
export type TaggedText = { readonly text: string; readonly language: TextLanguage };

/** BCP 47 tags as they stand in documents and in the window's `lang` attributes. */
export const LANGUAGE_TAGS: Record<TextLanguage, string> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** Spaces, control and format characters, fillers and marks without a letter: nothing that anybody could read. */
const INVISIBLE = /[\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** @returns true when the text has something in it that can be seen */
export const isVisible = (text: string | undefined): boolean =>
  text !== undefined && text.replace(INVISIBLE, '').length > 0;

/** Where to look next when a text is missing: the Norwegian written forms are understood in place of each other first. */
const FALLBACKS: Record<TextLanguage, readonly TextLanguage[]> = {
  nb: ['nb', 'nn', 'en'],
  nn: ['nn', 'nb', 'en'],
  en: ['en', 'nb', 'nn'],
};

/**
 * The text in the wanted language or, where that is missing, in the nearest language that has it.
 * @returns null when the text is blank in every language
 */
export function textIn(text: LocalizedText | undefined, wanted: TextLanguage): TaggedText | null {
  if (!text) return null;
  for (const language of FALLBACKS[wanted]) {
    const candidate = text[language]?.trim();
    if (candidate && isVisible(candidate)) return { text: candidate, language };
  }
  return null;
}

/** @returns true when the text says something in exactly this language */
export function hasTextIn(text: LocalizedText | undefined, language: TextLanguage): boolean {
  return isVisible(text?.[language]);
}

/**
 * @returns the text with this language replaced, the languages in the order they were; a language whose text is emptied
 *   is missing again, not blank
 */
export function withTextIn(text: LocalizedText, language: TextLanguage, value: string): LocalizedText {
  const { [language]: _replaced, ...others } = text;
  return value.trim() === '' ? others : { ...text, [language]: value };
}

/** @returns true when the text says nothing in any language */
export function isBlank(text: LocalizedText | undefined): boolean {
  return textIn(text, 'nb') === null;
}
