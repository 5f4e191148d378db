import functionWords from '#resources/lexicon/function-words.json';
import type { TextLanguage } from '#shared/domain/text';
import { TONGUES, type Tongue, tongueOf } from '#shared/matching/tokens';
import { wordsOf } from './words';

const only = (tongue: Tongue): ReadonlySet<string> => {
  const own = [...functionWords.function[tongue], ...functionWords.prepositions[tongue]];
  const others = new Set(
    TONGUES.filter((other) => other !== tongue).flatMap((other) => [
      ...functionWords.function[other],
      ...functionWords.prepositions[other],
    ]),
  );
  return new Set(own.filter((word) => !others.has(word)));
};
/** Words that are grammar in the one tongue and nothing in the other. */
const OWN: Record<Tongue, ReadonlySet<string>> = { norwegian: only('norwegian'), english: only('english') };

/** So many more of the other tongue's words show that somebody wrote in that. */
const MARGIN = 2;

/**
 * @param language what the text is said to be in
 * @returns the tongue to read it in: people write English in a Norwegian window, and the other way round
 */
export function tongueIn(text: string, language: TextLanguage): Tongue {
  const said = tongueOf(language);
  const other = said === 'english' ? 'norwegian' : 'english';
  const count = (tongue: Tongue): number => words.filter(({ form }) => OWN[tongue].has(form)).length;
  const words = wordsOf(text, said);
  return count(other) >= count(said) + MARGIN ? other : said;
}
