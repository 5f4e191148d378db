import functionWords from '#resources/lexicon/function-words.json';
import irregularForms from '#resources/lexicon/irregular-forms.json';
import type { TextLanguage } from '#shared/domain/text';
import { stemEnglish } from './stem-english';
import { stemNorwegian } from './stem-norwegian';

/** Bokmål and nynorsk are read as one: people mix them, and a word of the one is never another word in the other. */
export type Tongue = 'norwegian' | 'english';
export const TONGUES: readonly Tongue[] = ['norwegian', 'english'];

/** @returns the tongue that a text in this language is read as */
export function tongueOf(language: TextLanguage): Tongue {
  return language === 'en' ? 'english' : 'norwegian';
}

export type Token = {
  readonly form: string;
  readonly stem: string;
  /** Counts sentences from 0; words that belong together stand in one sentence. */
  readonly sentence: number;
  /** `light`: says little by itself ("use", "skills"). `function`: grammar only. */
  readonly weight: 'full' | 'light' | 'function';
  /** True for `av`, `i`, `of` … : what follows says more about what went before. */
  readonly preposition: boolean;
};

/** Longer than any word of the lexicon; scripts without spaces give "words" of any length. */
const LONGEST_FORM = 48;

type WordList = { readonly [tongue in Tongue]: ReadonlySet<string> };
const setsOf = (lists: Record<Tongue, readonly string[]>): WordList => ({
  norwegian: new Set(lists.norwegian),
  english: new Set(lists.english),
});
const FUNCTION_WORDS = setsOf(functionWords.function);
const LIGHT_WORDS = setsOf(functionWords.light);
const PREPOSITIONS = setsOf(functionWords.prepositions);
const IRREGULAR = {
  norwegian: new Map(Object.entries(irregularForms.norwegian)),
  english: new Map(Object.entries(irregularForms.english)),
};

/** Putting a run of accents in order takes the square of its length, so it is cut where UAX #15 (stream-safe text) does. */
const RUNAWAY_ACCENTS = /(\p{M}{30})\p{M}+/gu;

/** Nearly every text: nothing in it has more than one form. The letters are \u00e6, \u00f8 and \u00e5. */
const PLAIN = /^[a-z0-9\u00e6\u00f8\u00e5 .,;:!?()'"/\n-]*$/;

/**
 * Brings spellings of a text together: compatibility forms, case, and accents over Latin letters; æ, ø and å are
 * letters of their own and stay.
 */
export function normaliseText(text: string): string {
  const lower = text.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return text
    .replace(RUNAWAY_ACCENTS, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('a\u030a', 'å')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '')
    .normalize('NFC');
}

/** @returns the stem of a normalised word */
export function stemOf(form: string, tongue: Tongue): string {
  const regular = IRREGULAR[tongue].get(form) ?? form;
  return tongue === 'english' ? stemEnglish(regular) : stemNorwegian(regular);
}

/**
 * @param text any text, also empty or in another script
 * @returns its words in order; punctuation only separates
 */
export function tokenise(text: string, tongue: Tongue): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const [found] of normaliseText(text).matchAll(/[\p{L}\p{M}\p{N}]+|[.!?;\n]/gu)) {
    if (/^[.!?;\n]$/.test(found)) {
      sentence++;
      continue;
    }
    const form = found.slice(0, LONGEST_FORM);
    const preposition = PREPOSITIONS[tongue].has(form);
    const grammar = preposition || FUNCTION_WORDS[tongue].has(form);
    const weight = grammar ? 'function' : LIGHT_WORDS[tongue].has(form) ? 'light' : 'full';
    tokens.push({ form, stem: stemOf(form, tongue), sentence, weight, preposition });
  }
  return tokens;
}
