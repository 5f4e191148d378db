import { randomFrom } from './random';
import type { Taxonomy, TrainingStatement } from './statements';

const COUNT = 600;
const LETTERS = 'abdefghiklmnoprstuvy';
const SHORTEST = 3;
const LONGEST = 12;
const MOST_WORDS = 8;

/**
 * Words that nobody uses, about nothing: pieces of words alone are not to make a link. Made by chance, the same every
 * time.
 */
export function noise(taxonomy: Taxonomy): TrainingStatement[] {
  const random = randomFrom(7);
  const below = (limit: number) => Math.floor(random() * limit);
  const word = () =>
    Array.from({ length: SHORTEST + below(LONGEST - SHORTEST) }, () => LETTERS[below(LETTERS.length)]).join('');
  const text = (words: number) => Array.from({ length: words }, word).join(' ');
  const answers = taxonomy.get('none') ?? {};
  return Array.from({ length: COUNT }, (_, number) => ({
    batch: 'noise',
    person: '',
    language: number % 3 === 0 ? 'en' : 'nb',
    label: text(1 + below(3)),
    outcome: number % 2 === 0 ? '' : text(1 + below(MOST_WORDS)),
    concepts: ['none'],
    answers,
  }));
}
