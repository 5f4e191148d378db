import { TEXT_LANGUAGES } from '#shared/domain/text';
import type { Lexicon } from '#shared/matching/lexicon';
import type { Taxonomy, TrainingStatement } from './statements';

/** A pattern of the lexicon as somebody would write it; beginnings and ends of words are no words. */
function writtenOut(pattern: string): string | null {
  if (pattern.includes('*')) return null;
  return pattern
    .replaceAll('=', '')
    .split(' ')
    .map((element) => element.split('|')[0])
    .join(' ');
}

/** Every word and phrase of the lexicon, and the concepts' own names, as names of competences without an outcome. */
export function statementsOfLexicon(lexicon: Lexicon, taxonomy: Taxonomy): TrainingStatement[] {
  return [...lexicon.concepts.values()].flatMap(({ id, label, words, phrases }) => {
    const answers = taxonomy.get(id);
    if (!answers) return [];
    return TEXT_LANGUAGES.flatMap((language) => {
      const patterns = [...(words[language] ?? []), ...(phrases?.[language] ?? [])];
      const names = [...patterns.map(writtenOut), language === 'nn' ? null : label[language]];
      return names.flatMap((name): TrainingStatement[] =>
        name ? [{ batch: 'lexicon', person: '', language, label: name, outcome: '', concepts: [id], answers }] : [],
      );
    });
  });
}
