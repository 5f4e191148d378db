import { plain, plainForms, shortest } from './fold';
import { BEFORE_NAME, GIVEN_NAMES, isOrdinaryName, NOT_NAMES, NOT_PLACES, PARTICLES } from './gazetteer';
import type { Span } from './hidden';
import { type Phrases, phraseLength, phrasesOf, type Word, wordsOf } from './words';

/** The names that a description holds, ready to be looked for. */
export type KnownNames = {
  readonly whole: Phrases;
  /** Parts that are looked for in any case, in every plain form. */
  readonly parts: ReadonlySet<string>;
  /** Parts so short, or so like other words, that only a capital tells them. */
  readonly capitalParts: ReadonlySet<string>;
};

const SHORTEST_IN_SMALL_LETTERS = 4;

/**
 * @param name the participant's own, as written; an alias such as «Deltaker A» is hidden whole, never word by word
 * @param witnesses who has seen or signed something, perhaps with their position: «Kari Nordmann, butikksjef»
 */
export function knownNames(name: string, witnesses: readonly string[]): KnownNames {
  const parts = new Set<string>();
  const capitalParts = new Set<string>();
  const note = (word: Word, own: boolean) => {
    if (NOT_NAMES.has(word.exact) || PARTICLES.has(word.exact) || word.exact.length < 2) return;
    const isShort = word.exact.length < SHORTEST_IN_SMALL_LETTERS;
    const shy = !own || isShort || isOrdinaryName(word.plain);
    for (const form of word.exact.length < 3 ? [word.exact] : plainForms(word.exact)) {
      (shy ? capitalParts : parts).add(form);
    }
    // Letters of its own make a short name too unlike other words to need its capital: «åse».
    if (own && isShort && word.exact !== word.plain) parts.add(word.exact);
  };
  for (const word of wordsOf(name)) note(word, true);
  for (const witness of witnesses) for (const word of wordsOf(witness)) if (word.capital) note(word, false);
  const whole = wordsOf(name).length > 1 ? [name] : [];
  return { whole: phrasesOf(whole, plain), parts, capitalParts };
}

/** @returns names: those known from the description, and given names with what follows them */
export function findNames(text: string, words: readonly Word[], known: KnownNames): Span[] {
  const spans: Span[] = [];
  for (let index = 0; index < words.length; ) {
    const length = nameLength(text, words, index, known);
    const [first, last] = [words[index], words[index + length - 1]];
    if (length > 0 && first && last) spans.push({ start: first.start, end: last.end, kind: 'name' });
    index += Math.max(1, length);
  }
  return spans;
}

function nameLength(text: string, words: readonly Word[], index: number, known: KnownNames): number {
  const word = words[index];
  if (!word) return 0;
  const whole = phraseLength(known.whole, words, index, 'plain');
  if (whole > 0) return whole;
  if (isKnown(word, known)) return 1 + (word.capital ? surnameLength(text, words, index + 1) : 0);
  if (!word.capital) return 0;
  const before = words[index - 1];
  const introduced = before !== undefined && BEFORE_NAME.has(before.exact) && !NOT_PLACES.has(word.exact);
  if (introduced || isGivenName(word)) return 1 + surnameLength(text, words, index + 1);
  return 0;
}

const stems = (word: string): string[] => (word.endsWith('s') && word.length > 2 ? [word, word.slice(0, -1)] : [word]);

function isKnown(word: Word, { parts, capitalParts }: KnownNames): boolean {
  const written = [...stems(word.exact), ...stems(word.plain), ...stems(shortest(word.plain))];
  return written.some((stem) => parts.has(stem) || (word.capital && capitalParts.has(stem)));
}

function isGivenName(word: Word): boolean {
  return stems(word.plain).some(
    (stem) => GIVEN_NAMES.has(stem) && !(isOrdinaryName(stem) && (word.first || word.shouted)),
  );
}

/** What follows a given name with a capital and nothing but a space or a hyphen between, particles included. */
function surnameLength(text: string, words: readonly Word[], from: number): number {
  let length = 0;
  for (let next = from; next < from + 4; next += 1) {
    const [before, word] = [words[next - 1], words[next]];
    if (!before || !word || !/^[ \u00a0-]$/.test(text.slice(before.end, word.start))) break;
    if (PARTICLES.has(word.exact) && !word.capital) continue;
    if (!word.capital || NOT_PLACES.has(word.exact) || NOT_NAMES.has(word.exact)) break;
    length = next - from + 1;
  }
  return length;
}
