import type { Finding } from '../find-concepts';
import { stemOf, type Token, type Tongue } from '../tokens';

/**
 * What a text is read as: single words, pairs of words that follow each other, pieces of words, parts of compounds
 * (kunde+behandling) and the concepts the lexicon finds. A feature is a 32-bit number.
 */
export const FEATURE_GROUPS = ['word', 'pair', 'piece', 'part', 'concept'] as const;
export type FeatureGroup = (typeof FEATURE_GROUPS)[number];
export type TextFeatures = Record<FeatureGroup, number[]>;

/** What one word gives by itself; the same wherever it stands. */
export type WordFeatures = {
  readonly word: number;
  readonly pieces: readonly number[];
  readonly parts: readonly number[];
};

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over the UTF-16 code units from `start` to `end`. */
function hash(seed: number, text: string, start = 0, end = text.length): number {
  let value = seed;
  for (let index = start; index < end; index++) value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  return value >>> 0;
}

const seedOf = (name: string): number => hash(FNV_OFFSET, name);
/** Words are kept apart by tongue; pieces are not, as many are shared ("kommunik", "organis"). */
const WORD_SEED: Record<Tongue, number> = { norwegian: seedOf('word norwegian '), english: seedOf('word english ') };
const PAIR_SEED: Record<Tongue, number> = { norwegian: seedOf('pair norwegian '), english: seedOf('pair english ') };
const PIECE_SEED = seedOf('piece ');
const CONCEPT_SEED = seedOf('concept ');

/** Letters in a piece of a word; its edges count as letters, so that "<kun" is not found in "rekunst". */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;
/** Shorter words are no compounds, and shorter parts would be found in words that have nothing to do with them. */
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;

/** @returns the feature that a word's stem is */
export const wordFeature = (stem: string, tongue: Tongue): number => hash(WORD_SEED[tongue], stem);

function piecesOf(form: string): number[] {
  const edged = `<${form}>`;
  const pieces: number[] = [];
  for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
    for (let start = 0; start + length <= edged.length; start++) {
      pieces.push(hash(PIECE_SEED, edged, start, start + length));
    }
  }
  return pieces;
}

/** What joins the parts of a Norwegian compound: nothing, -s- (tids+styring) or -e- (barne+hage). */
const JOINTS = /[se]$/;

/** @returns the words that a Norwegian compound is made of, as features; a known last part is enough */
function partsOf(token: Token, isWord: (feature: number) => boolean): number[] {
  const { form, stem } = token;
  if (form.length < SHORTEST_COMPOUND) return [];
  const parts: number[] = [];
  for (let split = SHORTEST_PART; split <= stem.length - SHORTEST_PART; split++) {
    const tail = wordFeature(stem.slice(split), 'norwegian');
    if (!isWord(tail)) continue;
    parts.push(tail);
    const head = form.slice(0, split);
    const heads = [head, JOINTS.test(head) ? head.slice(0, -1) : ''].filter((each) => each.length >= SHORTEST_PART);
    const found = heads.map((each) => wordFeature(stemOf(each, 'norwegian'), 'norwegian')).find(isWord);
    if (found !== undefined) parts.push(found);
  }
  return parts;
}

/**
 * @param isWord whether a feature is a word that is known by itself: compounds are split where both parts are
 */
export function featuresOfWord(token: Token, tongue: Tongue, isWord: (feature: number) => boolean): WordFeatures {
  const telling = token.weight !== 'function';
  return {
    word: wordFeature(token.stem, tongue),
    pieces: telling ? piecesOf(token.form) : [],
    parts: telling && tongue === 'norwegian' ? partsOf(token, isWord) : [],
  };
}

/**
 * @param findings what the lexicon finds in the same tokens
 * @param ofWord `featuresOfWord`, remembered for words that come again
 */
export function featuresOfText(
  tokens: readonly Token[],
  findings: readonly Finding[],
  tongue: Tongue,
  ofWord: (token: Token) => WordFeatures,
): TextFeatures {
  const features: TextFeatures = { word: [], pair: [], piece: [], part: [], concept: [] };
  let before: Token | null = null;
  for (const token of tokens) {
    const { word, pieces, parts } = ofWord(token);
    features.word.push(word);
    for (const piece of pieces) features.piece.push(piece);
    for (const part of parts) features.part.push(part);
    if (token.weight === 'function') continue;
    if (before && before.sentence === token.sentence) {
      features.pair.push(hash(hash(PAIR_SEED[tongue], before.stem), ` ${token.stem}`));
    }
    before = token;
  }
  for (const { concept, strength } of findings) features.concept.push(hash(CONCEPT_SEED, `${concept} ${strength}`));
  return features;
}
