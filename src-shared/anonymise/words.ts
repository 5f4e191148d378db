import { exact, plain } from './fold';

/** A word of a text with what rules look at. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly plain: string;
  /** Begins with a capital, or is of a script that has none. */
  readonly capital: boolean;
  /** Nothing but capitals, two or more: an abbreviation, or somebody who shouts. */
  readonly shouted: boolean;
  /** The first of a sentence or a line, where a capital says nothing. */
  readonly first: boolean;
};

const WORD = /\p{L}[\p{L}\p{M}\u200c\u200d]*/gu;
const SENTENCE_END = /[.!?:;…\n\r\u2028\u2029"«“(•]|^\s*[-–*]\s/u;

/** @returns the words of a text; hyphens and apostrophes part them */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let before = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const [letter = ''] = word;
    words.push({
      start: index,
      end: index + word.length,
      exact: exact(word),
      plain: plain(word),
      capital: letter !== letter.toLowerCase() || letter.toLowerCase() === letter.toUpperCase(),
      shouted: word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase(),
      first: words.length === 0 || SENTENCE_END.test(text.slice(before, Math.min(index, before + 40))),
    });
    before = index + word.length;
  }
  return words;
}

/** Phrases by their first word, the longest first, so that a text is read once however many there are. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** @param form how words are compared: by `exact` or by `plain` */
export function phrasesOf(names: Iterable<string>, form: (word: string) => string): Phrases {
  const phrases = new Map<string, string[][]>();
  for (const name of names) {
    const words = [...name.normalize('NFC').matchAll(WORD)].map(([word]) => form(word));
    const [first] = words;
    if (first === undefined) continue;
    const known = phrases.get(first) ?? [];
    known.push(words);
    phrases.set(first, known);
  }
  for (const known of phrases.values()) known.sort((one, other) => other.length - one.length);
  return phrases;
}

const withoutGenitive = (word: string): string => (word.length > 3 && word.endsWith('s') ? word.slice(0, -1) : word);

/** @returns how many words from here on are one of the phrases, the last also with a genitive -s; 0 when none is */
export function phraseLength(phrases: Phrases, words: readonly Word[], from: number, form: 'exact' | 'plain'): number {
  const first = words[from]?.[form];
  if (first === undefined) return 0;
  const stem = withoutGenitive(first);
  const candidates = [...(phrases.get(first) ?? []), ...(stem === first ? [] : (phrases.get(stem) ?? []))];
  const found = candidates.find((phrase) =>
    phrase.every((part, index) => {
      const word = words[from + index]?.[form];
      if (word === undefined) return false;
      return word === part || (index === phrase.length - 1 && withoutGenitive(word) === part);
    }),
  );
  return found?.length ?? 0;
}
