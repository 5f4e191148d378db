import { LANGUAGES, type Language } from '#shared/domain/text';
import { normaliseText, TONGUES, type Token, type Tongue, tokenise, tongueOf } from '#shared/matching/tokens';

/** Which part of the library a text is; what says most about its document comes first. */
export const SEARCH_FIELDS = ['title', 'label', 'outcome', 'what', 'why', 'reason', 'source'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Set by hand: a name that is found is what was looked for, a note that mentions the word seldom is. */
const WEIGHT: Record<SearchField, number> = { title: 9, label: 8, outcome: 4, what: 2, why: 2, reason: 1.5, source: 1 };

type Word = Pick<Token, 'form' | 'stem' | 'weight'>;
type Passage = {
  readonly field: SearchField;
  readonly language: Language;
  readonly text: string;
  readonly words: readonly Word[];
};

/** Something that can be found, and all its texts, ready for searching. */
export type SearchDocument<Target> = { readonly target: Target; readonly passages: readonly Passage[] };

export type SearchText = { readonly field: SearchField; readonly text: Readonly<Record<Language, string>> };

/** A piece of the text that was found; `found` is true for the words that were looked for. */
export type ExcerptPart = { readonly text: string; readonly found: boolean };

export type SearchHit<Target> = {
  readonly target: Target;
  readonly field: SearchField;
  /** The language the excerpt is in. */
  readonly language: Language;
  readonly excerpt: readonly ExcerptPart[];
};

/** Makes something ready for searching, in both languages. */
export function searchDocument<Target>(target: Target, texts: readonly SearchText[]): SearchDocument<Target> {
  const passages = texts.flatMap(({ field, text }) =>
    LANGUAGES.map((language): Passage => {
      const words = new Map(tokenise(text[language], tongueOf(language)).map((token) => [token.form, token]));
      return { field, language, text: text[language], words: [...words.values()] };
    }),
  );
  return { target, passages };
}

/** Fewest letters that are looked for inside words: shorter ones are found everywhere. */
const INSIDE = 4;
const BEGINNING = 2;

/** The letters ae, o-slash and a-ring, and how they are written on a keyboard without them. */
const OWN_LETTER = /[\u00e6\u00f8\u00e5]/;
const folded = (word: string): string =>
  word.replaceAll('\u00e6', 'ae').replaceAll('\u00f8', 'o').replaceAll('\u00e5', 'a');

/** A word of the question, as it is in one tongue. `root`: what its relatives begin with (lojalt → lojal). */
type Wanted = {
  readonly form: string;
  readonly stem: string;
  readonly root: string;
  /** How well words of the texts fit, by their form: the same words come again and again. */
  readonly fits: Map<string, number>;
};

function wantedOf({ form, stem }: Token, tongue: Tongue): Wanted {
  const root = tongue === 'norwegian' && stem.length > INSIDE && stem.endsWith('t') ? stem.slice(0, -1) : stem;
  return { form, stem, root, fits: new Map() };
}

function closeness(word: Word, wanted: Wanted): number {
  // A small word has no family: "mot" is no form of "moter", although they have the stem in common.
  if (word.weight === 'function' && word.form !== wanted.form) return 0;
  if (word.stem === wanted.stem) return 3;
  if (wanted.form.length >= BEGINNING && word.form.startsWith(wanted.form)) return 2;
  if (wanted.root.length < INSIDE) return 0;
  if (word.form.startsWith(wanted.root)) return 2;
  return word.form.includes(wanted.root) ? 1 : 0;
}

const foldedWord = ({ form, stem, weight }: Word): Word => ({ form: folded(form), stem: folded(stem), weight });

function worthOf(word: Word, wanted: Wanted): number {
  const plain = closeness(word, wanted);
  if (plain > 0 || OWN_LETTER.test(wanted.form) || !OWN_LETTER.test(word.form)) return plain;
  const without = closeness(foldedWord(word), wanted);
  return folded(word.form) === wanted.form ? without : without / 2;
}

/** How well a word of a text in the same tongue fits a word of the question, 0 when it does not. */
function fitOf(word: Word, wanted: Wanted): number {
  let fit = wanted.fits.get(word.form);
  if (fit === undefined) {
    fit = worthOf(word, wanted);
    wanted.fits.set(word.form, fit);
  }
  return fit;
}

/** The question's words by tongue: the same number in each. */
type Question = Readonly<Record<Tongue, readonly Wanted[]>>;

function questionOf(query: string): Question {
  const tokens = { norwegian: tokenise(query, 'norwegian'), english: tokenise(query, 'english') };
  const telling = (position: number) => TONGUES.every((tongue) => tokens[tongue][position]?.weight !== 'function');
  const anyTelling = tokens.norwegian.some((_token, position) => telling(position));
  const wanted = (tongue: Tongue) =>
    tokens[tongue]
      .filter((_token, position) => !anyTelling || telling(position))
      .map((token) => wantedOf(token, tongue));
  return { norwegian: wanted('norwegian'), english: wanted('english') };
}

/** The reader's own language is shown where both say it, also where the other one says it a little more exactly. */
const OWN_LANGUAGE = 4;

type Scored<Target> = { readonly target: Target; readonly passage: Passage; readonly score: number };

function score<Target>(
  document: SearchDocument<Target>,
  question: Question,
  language: Language,
): Scored<Target> | null {
  const best = question.norwegian.map(() => 0);
  let passage: Passage | null = null;
  let most = 0;
  for (const candidate of document.passages) {
    let sum = 0;
    for (const [position, wanted] of question[tongueOf(candidate.language)].entries()) {
      let fits = 0;
      for (const word of candidate.words) fits = Math.max(fits, fitOf(word, wanted));
      const value = fits * WEIGHT[candidate.field];
      best[position] = Math.max(best[position] ?? 0, value);
      sum += value;
    }
    const preferred = sum * (candidate.language === language ? OWN_LANGUAGE : 1);
    if (preferred > most) [most, passage] = [preferred, candidate];
  }
  if (!passage || best.includes(0)) return null;
  return { target: document.target, passage, score: best.reduce((sum, value) => sum + value, 0) };
}

/** Letters shown before the first word that was found, and after it. */
const BEFORE = 70;
const AFTER = 180;

function excerptOf({ text, words }: Passage, wanted: readonly Wanted[]): ExcerptPart[] {
  const known = new Map(words.map((word) => [word.form, word]));
  const isFound = (written: string): boolean => {
    const word = known.get(normaliseText(written));
    return word !== undefined && wanted.some((each) => fitOf(word, each) > 0);
  };
  const parts: ExcerptPart[] = [];
  const add = (piece: string, found: boolean) => {
    if (piece !== '') parts.push({ text: piece, found });
  };
  let end = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!isFound(match[0])) continue;
    add(text.slice(end, match.index), false);
    add(match[0], true);
    end = match.index + match[0].length;
  }
  add(text.slice(end), false);
  return shortened(parts);
}

function shortened(parts: readonly ExcerptPart[]): ExcerptPart[] {
  const [first, ...rest] = parts;
  if (!first) return [];
  const lead =
    first.found || first.text.length <= BEFORE
      ? first
      : { ...first, text: `… ${first.text.slice(-BEFORE).replace(/^\S*\s/u, '')}` };
  const short = [lead];
  let left = AFTER;
  for (const part of rest) {
    if (left <= 0) break;
    const cut = part.text.length > left ? `${part.text.slice(0, left).replace(/\s\S*$/u, '')} …` : part.text;
    short.push({ ...part, text: cut });
    left -= part.text.length;
  }
  return short;
}

/** Something that was found; what is shown of it is put together when it is asked for. */
export type Found<Target> = { readonly target: Target; readonly hit: () => SearchHit<Target> };

/**
 * Finds what says every word of the query, in either language and any inflection, also as the beginning of a word or as
 * part of a compound: "lojalt" finds Lojalitet, "kunder" Kundeservice, "okonomi" Økonomiforståelse.
 * @param language the reader's, preferred for the excerpt
 * @returns what fits best first; nothing for a query without words
 */
export function findDocuments<Target>(
  documents: readonly SearchDocument<Target>[],
  query: string,
  language: Language,
): Found<Target>[] {
  const question = questionOf(query);
  if (question.norwegian.length === 0) return [];
  return documents
    .map((document) => score(document, question, language))
    .filter((found) => found !== null)
    .toSorted((one, other) => other.score - one.score)
    .map(({ target, passage }) => ({
      target,
      hit: () => {
        const excerpt = excerptOf(passage, question[tongueOf(passage.language)]);
        return { target, field: passage.field, language: passage.language, excerpt };
      },
    }));
}

/** The same, ready to be shown, at most `limit` of it. */
export const searchDocuments = <Target>(
  documents: readonly SearchDocument<Target>[],
  query: string,
  language: Language,
  limit: number,
): SearchHit<Target>[] =>
  findDocuments(documents, query, language)
    .slice(0, limit)
    .map(({ hit }) => hit());
