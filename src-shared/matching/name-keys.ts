import { type LocalizedText, TEXT_LANGUAGES } from '#shared/domain/text';
import { tokenise, tongueOf } from './tokens';

/**
 * Which way of making keys this is. A workspace keeps the keys of what it has learnt and makes them anew when the
 * number is another one: raise it whenever a name gets another key than before (stemmer, function words).
 */
export const NAME_KEYS_VERSION = 1;

/**
 * What a competence is called, reduced so that spelling, inflection and small words make no difference: two
 * competences are called the same when they have a key in common.
 * @param label in any languages; may be blank
 * @returns a key for each language that says something, each once; none for a name without a word in it
 */
export function nameKeys(label: LocalizedText): string[] {
  const keys = new Set<string>();
  for (const language of TEXT_LANGUAGES) {
    const tokens = tokenise(label[language] ?? '', tongueOf(language));
    const content = tokens.filter(({ weight }) => weight !== 'function');
    const kept = content.length > 0 ? content : tokens;
    if (kept.length > 0) keys.add(kept.map(({ stem }) => stem).join(' '));
  }
  return [...keys];
}
