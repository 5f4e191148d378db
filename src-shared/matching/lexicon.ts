import { z } from 'zod';
import concepts from '#resources/lexicon/concepts.json';
import { type Concept, conceptSchema, type LanguagePatterns } from './concept';
import { type Tongue, tokenise } from './tokens';
import { addWordPattern, emptyWordPatterns, type WordPatterns } from './word-patterns';

/** A word of the lexicon says its concept outright (`word`) or only points towards it (`hint`). */
export type WordEntry = { readonly concept: string; readonly strength: 'word' | 'hint' };

/** Each element is a set of stems, one of which must be there. */
export type Phrase = { readonly concept: string; readonly elements: readonly ReadonlySet<string>[] };

/** A phrase, and which of its elements (as bits) a word is one of. */
export type PhraseUse = { readonly phrase: Phrase; readonly elements: number };

export type TonguePatterns = {
  readonly words: WordPatterns<WordEntry>;
  /** By the stem of any word in them, longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly PhraseUse[]>;
  /** By concept: the words that show that something else is meant. */
  readonly not: ReadonlyMap<string, WordPatterns<true>>;
};

export type Lexicon = {
  readonly concepts: ReadonlyMap<string, Concept>;
  /** By concept: what lies near it and how near (0–1), itself (1) included. Holds both ways. */
  readonly near: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly tongues: Readonly<Record<Tongue, TonguePatterns>>;
};

const inTongue = (patterns: LanguagePatterns | undefined, tongue: Tongue): readonly string[] =>
  tongue === 'english' ? (patterns?.en ?? []) : [...(patterns?.nb ?? []), ...(patterns?.nn ?? [])];

function compilePhrase(text: string, concept: string, tongue: Tongue): Phrase {
  const elements = text
    .split(' ')
    .map((element) => new Set(element.split('|').flatMap((word) => tokenise(word, tongue).map((token) => token.stem))));
  return { concept, elements };
}

function compileTongue(all: readonly Concept[], tongue: Tongue): TonguePatterns {
  const words = emptyWordPatterns<WordEntry>();
  const phrases = new Map<string, PhraseUse[]>();
  const not = new Map<string, WordPatterns<true>>();
  for (const concept of all) {
    for (const word of inTongue(concept.words, tongue)) {
      addWordPattern(words, word, tongue, { concept: concept.id, strength: 'word' });
    }
    for (const text of inTongue(concept.phrases, tongue)) {
      const phrase = compilePhrase(text, concept.id, tongue);
      for (const stem of new Set(phrase.elements.flatMap((element) => [...element]))) {
        const elements = phrase.elements.reduce(
          (bits, stems, place) => (stems.has(stem) ? bits | (1 << place) : bits),
          0,
        );
        const found = phrases.get(stem);
        if (found) found.push({ phrase, elements });
        else phrases.set(stem, [{ phrase, elements }]);
      }
    }
    const barred = emptyWordPatterns<true>();
    for (const word of inTongue(concept.not, tongue)) addWordPattern(barred, word, tongue, true);
    if (inTongue(concept.not, tongue).length > 0) not.set(concept.id, barred);
  }
  // Afterwards, so that no concept's hint takes the place of another's word.
  for (const concept of all) {
    for (const word of inTongue(concept.hints, tongue)) {
      addWordPattern(words, word, tongue, { concept: concept.id, strength: 'hint' });
    }
  }
  for (const found of phrases.values())
    found.sort((one, other) => other.phrase.elements.length - one.phrase.elements.length);
  return { words, phrases, not };
}

function compileNearness(all: readonly Concept[]): Map<string, Map<string, number>> {
  const near = new Map(all.map((concept) => [concept.id, new Map([[concept.id, 1]])]));
  for (const { id, near: neighbours = {} } of all) {
    for (const [other, nearness] of Object.entries(neighbours)) {
      near.get(id)?.set(other, nearness);
      near.get(other)?.set(id, nearness);
    }
  }
  return near;
}

/** Makes concepts ready for looking words up. */
export function compileLexicon(all: readonly Concept[]): Lexicon {
  return {
    concepts: new Map(all.map((concept) => [concept.id, concept])),
    near: compileNearness(all),
    tongues: {
      norwegian: compileTongue(all, 'norwegian'),
      english: compileTongue(all, 'english'),
    },
  };
}

let bundled: Lexicon | undefined;

/** @returns the lexicon that comes with the product; made at first use, the same one each time */
export function bundledLexicon(): Lexicon {
  bundled ??= compileLexicon(z.array(conceptSchema).parse(concepts));
  return bundled;
}
