import { type LocalizedText, TEXT_LANGUAGES } from '#shared/domain/text';
import { TONGUES, type Tongue, tokenise, tongueOf } from './tokens';
import type { MatchableCompetence } from './types';

function wordsIn(text: LocalizedText | undefined, tongue: Tongue): ReadonlySet<string> {
  const tokens = TEXT_LANGUAGES.filter((language) => tongueOf(language) === tongue).flatMap((language) =>
    tokenise(text?.[language] ?? '', tongue),
  );
  return new Set(tokens.filter(({ weight }) => weight === 'full').map(({ stem }) => stem));
}

/**
 * How far the learning outcomes of two competences that are called the same use the same words. The names say nothing
 * here: they are the same in every pair that is asked about.
 * @returns 0–1: the share of the shorter outcome's words that the other has too, in the language where that is most;
 *   0 when the two are not written in a common language
 */
export function wordLikeness(one: MatchableCompetence, other: MatchableCompetence): number {
  const shares = TONGUES.map((tongue) => {
    const words = wordsIn(one.outcome, tongue);
    const others = wordsIn(other.outcome, tongue);
    const shared = [...words].filter((word) => others.has(word)).length;
    return shared / Math.max(1, Math.min(words.size, others.size));
  });
  return Math.max(...shares);
}
