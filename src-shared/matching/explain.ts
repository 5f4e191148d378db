import { languageSchema, textIn } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import type { MatchReason, MatchReasonValue } from './types';

/** A label can be as long as a page; a reason is one sentence. */
const LONGEST_QUOTE = 80;

function shortened(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').slice(0, 2 * LONGEST_QUOTE + 2));
  return characters.length > LONGEST_QUOTE
    ? `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`
    : characters.join('');
}

/**
 * Says a reason in a sentence that a person understands, in the translator's language; names that do not exist in it
 * are quoted as they are.
 */
export function explainReason(reason: MatchReason, t: Translator): string {
  const language = languageSchema.parse(t('matching:language'));
  const value = (name: MatchReasonValue): string => {
    const text = textIn(reason.values[name], language)?.text;
    return text ? shortened(text) : t('matching:unnamed');
  };
  return t(`matching:reason.${reason.code}`, {
    own: value('own'),
    standard: value('standard'),
    ownAbout: value('ownAbout'),
    about: value('about'),
    words: value('words'),
  });
}
