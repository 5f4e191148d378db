/**
 * A light stemmer for Norwegian, written after the description of the Snowball algorithm for Norwegian
 * (snowballstem.org, "Norwegian stemming algorithm"). Added to it: nynorsk's -heit beside bokmål's -het, so that both
 * written forms of a word come out alike.
 */
const VOWELS = /[aeiouyæøå]/;
const S_FOLLOWS = /[bcdfghjlmnoprtvyz]$/;

/** Longest first: the first that fits is the one that is cut. */
const ENDINGS = [
  ...['hetenes', 'heitene', 'hetene', 'hetens', 'heiter', 'heten', 'heter', 'heita', 'endes', 'heit'],
  ...['ande', 'ende', 'edes', 'enes', 'erte', 'ede', 'ane', 'ene', 'ens', 'ers', 'ets', 'het', 'ast', 'ert'],
  ...['en', 'ar', 'er', 'as', 'es', 'et', 'a', 'e', 's'],
];
const DERIVATIONS = ['hetslov', 'eleg', 'elig', 'elov', 'slov', 'leg', 'eig', 'lig', 'els', 'lov', 'ig'];

/** Where the part begins that may be cut: after the first consonant that follows a vowel, and after three letters. */
function cuttableFrom(word: string): number {
  let index = 0;
  while (index < word.length && !VOWELS.test(word.charAt(index))) index++;
  while (index < word.length && VOWELS.test(word.charAt(index))) index++;
  return Math.max(3, index + 1);
}

function cutEnding(word: string, from: number): string {
  const ending = ENDINGS.find((candidate) => word.length - candidate.length >= from && word.endsWith(candidate));
  if (!ending) return word;
  const rest = word.slice(0, -ending.length);
  if (ending === 'erte' || ending === 'ert') return `${rest}er`;
  if (ending !== 's') return rest;
  return S_FOLLOWS.test(rest) || /[^aeiouyæøå]k$/.test(rest) ? rest : word;
}

/**
 * @param word one word, lower case, composed letters
 * @returns what its inflected forms have in common; words of up to three letters come back as they are
 */
export function stemNorwegian(word: string): string {
  const from = cuttableFrom(word);
  let stem = cutEnding(word, from);
  if (stem.length - 2 >= from && /[dv]t$/.test(stem)) stem = stem.slice(0, -1);
  const derivation = DERIVATIONS.find((ending) => stem.length - ending.length >= from && stem.endsWith(ending));
  return derivation ? stem.slice(0, -derivation.length) : stem;
}
