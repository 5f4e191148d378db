import type { TextLanguage } from '#shared/domain/text';
import { type Tongue, tongueOf } from '#shared/matching/tokens';
import { type Word, wordsOf } from './words';

/** What the word lists of `resources/coach/words` are about. */
export const LIST_NAMES = ['trait', 'task', 'education', 'title', 'vague', 'negative'] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** One entry: forms of a word or a phrase in one language. A form that begins with a hyphen ends compounds. */
export type ListEntry = { readonly language: TextLanguage; readonly forms: readonly string[] };

type Phrase<Name> = { readonly list: Name; readonly forms: readonly string[] };
type TongueLists<Name> = {
  /** By their first word, the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase<Name>[]>;
  readonly endings: ReadonlyMap<string, readonly Name[]>;
};
export type PhraseLists<Name = ListName> = Record<Tongue, TongueLists<Name>>;

/** A phrase found: the list it is of and the positions it takes, `to` excluded. */
export type ListHit<Name = ListName> = { readonly list: Name; readonly from: number; readonly to: number };

/** What comes before the ending of a compound must be a word by itself. */
const SHORTEST_BEGINNING = 2;
const SHORTEST_ENDING = 3;

/**
 * Reads a list: language, base and forms (joined by `|`), with tabs between; lines that begin with # say where it comes
 * from.
 */
export function parseList(file: string): ListEntry[] {
  return file
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [language = '', base = '', forms = ''] = line.split('\t');
      const known = language === 'en' || language === 'nn' ? language : 'nb';
      return { language: known, forms: [...new Set([base, ...forms.split('|')])].filter(Boolean) };
    });
}

/** Makes lists ready for looking words up. */
export function compileLists<Name extends string>(
  lists: Partial<Record<Name, readonly ListEntry[]>>,
): PhraseLists<Name> {
  const compiled = {
    norwegian: { phrases: new Map<string, Phrase<Name>[]>(), endings: new Map<string, Name[]>() },
    english: { phrases: new Map<string, Phrase<Name>[]>(), endings: new Map<string, Name[]>() },
  };
  for (const list of Object.keys(lists) as Name[]) {
    for (const { language, forms } of lists[list] ?? []) {
      const { phrases, endings } = compiled[tongueOf(language)];
      for (const text of forms) {
        const words = wordsOf(text, tongueOf(language)).map(({ form }) => form);
        if (text.startsWith('-')) {
          const ending = words.at(-1) ?? '';
          const found = endings.get(ending) ?? [];
          if (ending.length >= SHORTEST_ENDING && !found.includes(list)) endings.set(ending, [...found, list]);
          continue;
        }
        const [first] = words;
        if (!first) continue;
        const found = phrases.get(first);
        if (found) found.push({ list, forms: words });
        else phrases.set(first, [{ list, forms: words }]);
      }
    }
  }
  for (const { phrases } of Object.values(compiled)) {
    for (const found of phrases.values()) found.sort((one, other) => other.forms.length - one.forms.length);
  }
  return compiled;
}

const fits = (words: readonly Word[], at: number, { forms }: Phrase<unknown>): boolean =>
  forms.every((form, offset) => words[at + offset]?.form === form);

/** @returns everything of the lists that stands in the text; of one list the longest phrase at each place */
export function findPhrases<Name>(words: readonly Word[], tongue: Tongue, lists: PhraseLists<Name>): ListHit<Name>[] {
  const { phrases, endings } = lists[tongue];
  const hits: ListHit<Name>[] = [];
  const takenTo = new Map<Name, number>();
  const add = (list: Name, from: number, to: number): void => {
    if (from < (takenTo.get(list) ?? 0)) return;
    takenTo.set(list, to);
    hits.push({ list, from, to });
  };
  for (const [at, { form, kind }] of words.entries()) {
    for (const phrase of phrases.get(form) ?? []) {
      if (fits(words, at, phrase)) add(phrase.list, at, at + phrase.forms.length);
    }
    if (kind !== 'word') continue;
    for (let from = SHORTEST_BEGINNING; from <= form.length - SHORTEST_ENDING; from++) {
      for (const list of endings.get(form.slice(from)) ?? []) add(list, at, at + 1);
    }
  }
  return hits;
}
