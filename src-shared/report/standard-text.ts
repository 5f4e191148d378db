import { type Language, type LocalizedText, type TaggedText, type TextLanguage, textIn } from '#shared/domain/text';

/**
 * A text of a standard in the report's language or, in a language that standards are not written in, in the nearest
 * that has it: a report in nynorsk quotes the standard in bokmål, tagged as such.
 */
export const standardText = (text: LocalizedText, language: Language): TaggedText =>
  textIn(text, language) ?? { text: '', language };

/** The same for a list of texts. */
export function standardTexts(
  texts: Readonly<Partial<Record<TextLanguage, readonly string[]>>>,
  language: Language,
): TaggedText[] {
  const first: LocalizedText = Object.fromEntries(Object.entries(texts).map(([each, [text]]) => [each, text]));
  const found = standardText(first, language).language;
  return (texts[found] ?? []).map((text) => ({ text, language: found }));
}
