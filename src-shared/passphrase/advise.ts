import common from '#resources/passphrase/common.json';
import { findPieces, type Piece } from './pieces';

/** What makes a passphrase easier to guess than its length says. */
export const WEAKNESSES = ['saying', 'common', 'row', 'repeat', 'date', 'few'] as const;
export type Weakness = (typeof WEAKNESSES)[number];
export type Strength = 'weak' | 'fair' | 'good';
export type PassphraseAdvice = { readonly strength: Strength; readonly weaknesses: readonly Weakness[] };

/**
 * Base-2 logarithm of the guesses. With scrypt as it is set, a thousand fast processors try about 2^13 a second: below
 * 2^36 that is months, above 2^50 thousands of years.
 */
const FAIR_FROM = 36;
const GOOD_FROM = 50;

const KNOWN = {
  words: new Set(common.words),
  sayings: common.sayings,
  rows: common.rows,
};

/**
 * How hard a passphrase is to guess for somebody who tries sayings, common words, rows of keys and dates first, with
 * each ordinary word of a language after them. An estimate for advice in words, never a figure to show: it runs where
 * the passphrase is typed, and nothing of it is kept or sent.
 */
export function advise(passphrase: string): PassphraseAdvice {
  const pieces = findPieces(passphrase, KNOWN);
  const bits = pieces.reduce((sum, piece) => sum + piece.bits, 0);
  const strength = bits < FAIR_FROM ? 'weak' : bits < GOOD_FROM ? 'fair' : 'good';
  if (strength === 'good') return { strength, weaknesses: [] };
  const kinds = new Set(pieces.map(({ kind }) => kind));
  const found = WEAKNESSES.filter((weakness) => weakness !== 'few' && kinds.has(weakness));
  return { strength, weaknesses: isOnlyWords(pieces) || found.length === 0 ? [...found, 'few'] : found };
}

/** What is left to say of ordinary words is that there are too few of them. */
const isOnlyWords = (pieces: readonly Piece[]): boolean => pieces.some(({ kind }) => kind === 'word');
