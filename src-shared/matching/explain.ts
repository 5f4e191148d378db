import { languageSchema, textIn } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import type { LinkLevel, MatchReason, MatchReasonValue } from './types';

/** A label can be as long as a page; a reason is one sentence. */
const LONGEST_QUOTE = 80;

function shortened(text: string): string {
  const characters = Array.from(text.replace(/\s+/gu, ' ').slice(0, 2 * LONGEST_QUOTE + 2));
  return characters.length > LONGEST_QUOTE
    ? `${characters.slice(0, LONGEST_QUOTE).join('').trimEnd()}…`
    : characters.join('');
}

/**
 * What is read out of words may be wrong, and what was decided before may have been about something else
 * under the same name; where it is only possible, it is said as a possibility.
 */
const UNCERTAIN = [
  'sameConcept',
  'nearConcept',
  'outcomeConcept',
  'nearOutcome',
  'likeOthers',
  'lessonConfirmed',
  'lessonTurnedDown',
  'lessonAdditional',
] as const;

/**
 * Says a reason in a sentence that a person understands, in the translator's language; names that do not exist in it
 * are quoted as they are.
 * @param level how sure the suggestion is that the reason is given for
 */
export function explainReason(reason: MatchReason, t: Translator, level: LinkLevel = 'match'): string {
  const language = languageSchema.parse(t('matching:language'));
  const value = (name: MatchReasonValue): string => {
    const text = textIn(reason.values[name], language)?.text;
    return text ? shortened(text) : t('matching:unnamed');
  };
  const values = {
    own: value('own'),
    standard: value('standard'),
    ownAbout: value('ownAbout'),
    about: value('about'),
    words: value('words'),
  };
  const uncertain = level === 'possible' && UNCERTAIN.find((code) => code === reason.code);
  if (uncertain) return t(`matching:maybe.${uncertain}`, values);
  // The names can be the same in a language that is not on the screen.
  const differ = reason.code === 'sameName' && values.own.toLowerCase() !== values.standard.toLowerCase();
  return t(`matching:reason.${differ ? 'sameNameElsewhere' : reason.code}`, values);
}
