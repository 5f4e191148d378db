import type { Tongue } from '#shared/matching/tokens';
import type { ListHit, PhraseLists } from '../phrase-lists';
import type { Word } from '../words';
import { addPairs, addPieces, addWords } from './contents';
import { type Add, type Context, contextOf } from './context';
import { addFrame, addLists, addTense } from './frame';
import { addOpening, addShapes } from './structure';

/**
 * What a statement is read as. Words, pairs and pieces say what it is about; `shape` is the sentence with its contents
 * taken out, `opening` how it begins, `lists` where phrases of the word lists stand, `frame` lengths and counts, `tense`
 * whether somebody did, does or can.
 */
export const GROUPS = ['word', 'pair', 'piece', 'shape', 'opening', 'lists', 'frame', 'tense'] as const;
export type Group = (typeof GROUPS)[number];

const ADDERS: Record<Group, (context: Context, add: Add) => void> = {
  word: addWords,
  pair: addPairs,
  piece: addPieces,
  shape: addShapes,
  opening: addOpening,
  lists: addLists,
  frame: addFrame,
  tense: addTense,
};

/** A 32-bit number, and the position of the word it comes from (-1: from the whole). */
export type Feature = { readonly number: number; readonly word: number };

/** A statement ready for the model. */
export type Statement = {
  readonly words: readonly Word[];
  readonly hits: readonly ListHit[];
  readonly features: Readonly<Record<Group, readonly Feature[]>>;
};

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = FNV_OFFSET;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), FNV_PRIME);
  return value >>> 0;
}

/** @param text one statement; of a very long one the beginning is read (`MOST_WORDS`) */
export function readStatement(text: string, tongue: Tongue, lists: PhraseLists): Statement {
  const context = contextOf(text, tongue, lists);
  const featuresOf = (group: Group): Feature[] => {
    const features: Feature[] = [];
    ADDERS[group](context, (name, word = -1) => features.push({ number: hash(`${group} ${name}`), word }));
    return features;
  };
  const groups = GROUPS.map((group) => [group, featuresOf(group)] as const);
  return {
    words: context.words,
    hits: context.hits,
    features: Object.fromEntries(groups) as Record<Group, Feature[]>,
  };
}
