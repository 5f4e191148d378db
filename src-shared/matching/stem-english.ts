/**
 * A light stemmer for English in the manner of Porter's (tartarus.org/martin/PorterStemmer): plurals, -ing, -ed, -ly,
 * -ness, and British and American -ise/-ize alike. It only has to bring forms of a word together, not to be pretty:
 * the lexicon goes through it too.
 */
const VOWEL = /[aeiouy]/;

function cutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /[^suia]s$/.test(word) ? word.slice(0, -1) : word;
}

function cutSuffix(word: string, suffix: string): string {
  const rest = word.slice(0, -suffix.length);
  return word.endsWith(suffix) && rest.length >= 3 && VOWEL.test(rest) ? rest : word;
}

/**
 * @param word one word, lower case
 * @returns what its inflected forms have in common; words of up to three letters come back as they are
 */
export function stemEnglish(word: string): string {
  if (word.length <= 3) return word;
  let stem = cutPlural(word);
  for (const suffix of ['ness', 'ly', 'ing', 'ed']) stem = cutSuffix(stem, suffix);
  if (stem.length > 3 && stem.endsWith('e')) stem = stem.slice(0, -1);
  if (stem.length > 3 && stem.endsWith('y')) stem = `${stem.slice(0, -1)}i`;
  if (stem.length > 3 && stem.endsWith('iz')) stem = `${stem.slice(0, -1)}s`;
  return stem.length > 3 && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
