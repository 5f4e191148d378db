import { ENGLISH_PEOPLES, LANGUAGE_CUES, LANGUAGE_LINKS, LANGUAGE_PREPOSITIONS, NORWEGIAN_PEOPLES } from './gazetteer';
import type { Span } from './hidden';
import type { Word } from './words';

/** How many words away a word about language may stand. */
const REACH = 6;

/**
 * Peoples and inhabitants («syrisk», "Syrians", «trønder»). A language is a competence and stays: «snakker arabisk».
 */
export function findOrigins(words: readonly Word[]): Span[] {
  if (isListOfLanguages(words)) return [];
  return words.flatMap((word, index): Span[] => {
    const english = word.capital && ENGLISH_PEOPLES.has(word.plain);
    if (!english && !NORWEGIAN_PEOPLES.has(word.plain)) return [];
    if (canBeLanguage(word, english) && isAboutLanguage(words, index)) return [];
    return [{ start: word.start, end: word.end, kind: 'origin' }];
  });
}

/** «Tyrkisk og kurdisk» as the whole of a text is a competence. */
const isListOfLanguages = (words: readonly Word[]): boolean =>
  words.every(
    (word) =>
      LANGUAGE_CUES.has(word.exact) ||
      LANGUAGE_LINKS.has(word.exact) ||
      (NORWEGIAN_PEOPLES.has(word.plain) && canBeLanguage(word, false)) ||
      (word.capital && ENGLISH_PEOPLES.has(word.plain)),
  );

/** In Norwegian only the form that a language has: «syriske familier» are people. */
const canBeLanguage = ({ plain }: Word, english: boolean): boolean => english || /(?:sk|somali|tamil)$/.test(plain);

function isAboutLanguage(words: readonly Word[], index: number): boolean {
  // «på polsk» and "in Polish" are about language, whatever else stands there.
  if (LANGUAGE_PREPOSITIONS.has(words[index - 1]?.exact ?? '')) return true;
  return words.slice(Math.max(0, index - REACH), index + REACH + 1).some(({ exact }) => LANGUAGE_CUES.has(exact));
}
