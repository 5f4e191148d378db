import { type LocalizedText, TEXT_LANGUAGES, type TextLanguage } from '#shared/domain/text';
import { findBirth } from './find-birth';
import { findContact } from './find-contact';
import { findNames, type KnownNames, knownNames } from './find-names';
import { findOrigins } from './find-origins';
import { findPlaces } from './find-places';
import { plain, readableText, withPlainDigits } from './fold';
import { MARKS, NOT_PLACES } from './gazetteer';
import type { HiddenEntry, HiddenField, HiddenKind, Span } from './hidden';
import { joinSpans } from './join-spans';
import { type Phrases, phraseLength, phrasesOf, type Word, wordsOf } from './words';

/** What is known of the person before anything is read. */
export type KnownOfPerson = {
  /** The participant's name or alias. */
  readonly name: string;
  /** Who has seen or signed something: third persons. */
  readonly witnesses: readonly string[];
  /** What stands in the experiences' own fields for places. */
  readonly places: readonly string[];
  /** What the counsellor wants hidden as well, and what may be shown though it was found. */
  readonly alsoHide: readonly string[];
  readonly show: readonly string[];
};

export type Anonymiser = {
  /** @returns the text with a mark, in its language, for everything that tells who the person is */
  readonly text: (text: string, language: TextLanguage, field: HiddenField) => string;
  /** @returns the text without what the counsellor wants hidden as well, and nothing else: for a standard's own words */
  readonly also: (text: string, language: TextLanguage) => string;
  /** The same as `text` for a text in several languages; those that are missing stay missing. */
  readonly localized: (text: LocalizedText, field: HiddenField) => LocalizedText;
  /** @returns a field that is nothing but such a thing, hidden whole; blank where it is blank */
  readonly whole: (value: string, language: TextLanguage, kind: HiddenKind, field: HiddenField) => string;
  /** What has been hidden so far, by kind and then as first met. For the counsellor's eyes. */
  readonly hidden: () => HiddenEntry[];
};

type Found = { kind: HiddenKind; value: string; count: number; fields: Set<HiddenField> };

/** Makes what hides one person in texts; it remembers what it has hidden and where. */
export function anonymiserFor(known: KnownOfPerson): Anonymiser {
  const names = knownNames(known.name, known.witnesses);
  const places = ownPlaces(known.places);
  const alsoHide = phrasesOf(known.alsoHide, plain);
  const shown = new Set(known.show.map(comparable));
  const found = new Map<string, Found>();

  const note = (value: string, kind: HiddenKind, field: HiddenField): void => {
    const key = `${kind} ${comparable(value)}`;
    const entry = found.get(key) ?? { kind, value, count: 0, fields: new Set() };
    entry.count += 1;
    entry.fields.add(field);
    found.set(key, entry);
  };

  const replaced = (clean: string, spans: readonly Span[], language: TextLanguage, field: HiddenField): string => {
    let result = '';
    let from = 0;
    for (const { start, end, kind } of spans) {
      const value = clean.slice(start, end);
      if (kind !== 'word' && shown.has(comparable(value))) continue;
      note(value, kind, field);
      result += clean.slice(from, start) + MARKS[language][kind];
      from = end;
    }
    return result + clean.slice(from);
  };

  const text: Anonymiser['text'] = (written, language, field) => {
    const clean = readableText(written);
    return replaced(clean, findSpans(clean, names, places, alsoHide), language, field);
  };

  return {
    text,
    also(written, language) {
      return replaced(written, findPhrases(wordsOf(written), alsoHide), language, 'standard');
    },
    localized(localized, field) {
      const hidden: LocalizedText = {};
      for (const language of TEXT_LANGUAGES) {
        const written = localized[language];
        if (written !== undefined) hidden[language] = text(written, language, field);
      }
      return hidden;
    },
    whole(value, language, kind, field) {
      const trimmed = readableText(value).trim();
      if (trimmed === '' || shown.has(comparable(trimmed))) return trimmed;
      note(trimmed, kind, field);
      return MARKS[language][kind];
    },
    hidden: () => [...found.values()].map((entry) => ({ ...entry, fields: [...entry.fields] })),
  };
}

/** @returns everything in the text that tells of a person, in order, nothing overlapping */
function findSpans(text: string, names: KnownNames, places: Phrases, alsoHide: Phrases): Span[] {
  const words = wordsOf(text);
  const digits = withPlainDigits(text);
  return joinSpans(text, [
    ...findPhrases(words, alsoHide),
    ...findContact(digits),
    ...findBirth(digits),
    ...findNames(text, words, names),
    ...findPlaces(text, words, places),
    ...findOrigins(words),
  ]);
}

function findPhrases(words: readonly Word[], phrases: Phrases): Span[] {
  return words.flatMap((word, index): Span[] => {
    const last = words[index + phraseLength(phrases, words, index, 'plain') - 1];
    return last && last.start >= word.start ? [{ start: word.start, end: last.end, kind: 'word' }] : [];
  });
}

const SHORTEST_PLACE = 3;

/** The field as it stands, and each word in it with a capital. */
function ownPlaces(fields: readonly string[]): Phrases {
  const parts = fields.flatMap((field) =>
    wordsOf(readableText(field))
      .filter(({ capital, exact }) => capital && exact.length >= SHORTEST_PLACE && !NOT_PLACES.has(exact))
      .map(({ exact }) => exact),
  );
  return phrasesOf([...fields.filter((field) => wordsOf(field).length > 1), ...parts], plain);
}

/** Case, marks and spaces make no other value of it. */
const comparable = (value: string): string => plain(value).replace(/\s+/g, ' ').trim();
