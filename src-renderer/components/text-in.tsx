import { LANGUAGE_TAGS, type LocalizedText, textIn } from '#shared/domain/text';
import { useTexts } from './use-texts';

type TextInProps = {
  readonly text: LocalizedText | undefined;
  /** Shown when there is nothing in any language. */
  readonly otherwise?: string;
};

/** A text in the window's language or the nearest there is, marked with the language it really is in. */
export function TextIn({ text, otherwise = '' }: TextInProps) {
  const { language } = useTexts();
  const found = textIn(text, language);
  if (!found) return otherwise;
  return <span lang={found.language === language ? undefined : LANGUAGE_TAGS[found.language]}>{found.text}</span>;
}
