import countriesFile from '#resources/anonymise/countries.json';
import givenNames from '#resources/anonymise/given-names.json';
import placesFile from '#resources/anonymise/places.json';
import wordsFile from '#resources/anonymise/words.json';
import { exact, plain } from './fold';
import { phrasesOf } from './words';

const set = (words: readonly string[], form: (word: string) => string = exact): ReadonlySet<string> =>
  new Set(words.map(form));

const { municipalities, counties, towns, cities, regions } = placesFile;
const ordinary = set(placesFile.ordinary);
const all = [...municipalities, ...counties, ...towns, ...cities, ...regions, ...countriesFile.countries];
/** Two letters say too little without their marks. */
const isOrdinary = (place: string): boolean => ordinary.has(exact(place)) || place.length < 4;

/** Places whose names are nothing else. */
export const PLACES = phrasesOf(
  all.filter((place) => !isOrdinary(place)),
  plain,
);
/** Places whose names are ordinary words too («Os», «Time», «Strand»): only as written, and never in small letters. */
export const ORDINARY_PLACES = phrasesOf(all.filter(isOrdinary), exact);
/** Single words that a longer one may begin with: «Aleppobakeriet», «Bergensområdet»; as written, or «Fordelen» is in Førde. */
export const PLACE_STEMS: ReadonlySet<string> = new Set(
  all.filter((place) => !isOrdinary(place) && place.length >= 5 && !/[ -]/.test(place)).map(exact),
);

const ENDINGS = ['', 'e', 'en', 'et', 'ene', 'er', 'ne', 'ar', 'ane', 's', 'ens', 'enes', 'nes', 't'] as const;
/** Peoples in Norwegian, where small letters are the rule; and who comes from a place. */
export const NORWEGIAN_PEOPLES: ReadonlySet<string> = new Set(
  [...countriesFile.peoples.norwegian, ...countriesFile.peoples.inhabitants].flatMap((people) =>
    ENDINGS.map((ending) => plain(people) + ending),
  ),
);
/** Peoples in English, which have a capital. */
export const ENGLISH_PEOPLES: ReadonlySet<string> = new Set(
  countriesFile.peoples.english.flatMap((people) => ['', 's'].map((ending) => plain(people) + ending)),
);

const ordinaryGiven = set(givenNames.ordinary, plain);
export const GIVEN_NAMES: ReadonlySet<string> = set(givenNames.names, plain);
/** Given names that are also ordinary words («Liv», «Stein», "Grace"). */
export const isOrdinaryName = (word: string): boolean => ordinaryGiven.has(word);

export const MARKS = wordsFile.marks;
export const BEFORE_PLACE = set(wordsFile.beforePlace);
export const BEFORE_KNOWN_PLACE = set(wordsFile.beforeKnownPlace);
export const MOTION = set(wordsFile.motion);
export const AFTER_PLACE = set(wordsFile.afterPlace);
export const BEFORE_NAME = set(wordsFile.beforeName);
export const NOT_NAMES = set(wordsFile.notNames);
export const PARTICLES = set(wordsFile.particles);
export const NOT_PLACES = set(wordsFile.notPlaces);
export const LANGUAGE_CUES = set(wordsFile.languageCues);
export const LANGUAGE_PREPOSITIONS = set(wordsFile.languagePrepositions);
export const LANGUAGE_LINKS = set(wordsFile.languageLinks);
