import type { Translator } from '#shared/i18n/text-key';
import type { Hint } from './kinds';

/** A quote longer than this would only repeat what stands in the field. */
const LONGEST_QUOTE = 50;

/** What a hint says: what is noticed, and what to ask or do next. */
export type Explanation = { readonly message: string; readonly question: string };

/** @param text the text that the hint points into */
export function explainHint({ kind, start, end }: Hint, text: string, t: Translator): Explanation {
  const words = text.slice(start, end).replace(/\s+/gu, ' ').trim();
  const whole = words.length > LONGEST_QUOTE || words === '';
  return {
    message: whole ? t(`coach:whole.${kind}`) : t(`coach:words.${kind}`, { words }),
    question: t(`coach:question.${kind}`),
  };
}
