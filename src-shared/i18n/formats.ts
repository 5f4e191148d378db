import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';

type Formats = {
  readonly number: Intl.NumberFormat;
  readonly percent: Intl.NumberFormat;
  readonly gigabytes: Intl.NumberFormat;
  readonly day: Intl.DateTimeFormat;
  readonly mediumDay: Intl.DateTimeFormat;
  readonly fullDay: Intl.DateTimeFormat;
  readonly weekday: Intl.DateTimeFormat;
  readonly dayOfNoZone: Intl.DateTimeFormat;
  readonly time: Intl.DateTimeFormat;
  readonly dayAndTime: Intl.DateTimeFormat;
  readonly dayAndExactTime: Intl.DateTimeFormat;
  readonly fromToday: Intl.RelativeTimeFormat;
  readonly list: Intl.ListFormat;
  readonly names: Intl.Collator;
};

/** Each takes longer to make than to use a thousand times, so it is made when it is first asked for, and kept. */
const MAKERS: { readonly [Name in keyof Formats]: (tag: string) => Formats[Name] } = {
  number: (tag) => new Intl.NumberFormat(tag),
  percent: (tag) => new Intl.NumberFormat(tag, { style: 'percent' }),
  gigabytes: (tag) => new Intl.NumberFormat(tag, { style: 'unit', unit: 'gigabyte', maximumFractionDigits: 1 }),
  day: (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long' }),
  mediumDay: (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }),
  fullDay: (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'full' }),
  weekday: (tag) => new Intl.DateTimeFormat(tag, { weekday: 'long' }),
  dayOfNoZone: (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }),
  time: (tag) => new Intl.DateTimeFormat(tag, { timeStyle: 'short' }),
  dayAndTime: (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'short' }),
  dayAndExactTime: (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeStyle: 'long' }),
  fromToday: (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }),
  list: (tag) => new Intl.ListFormat(tag, { type: 'conjunction' }),
  names: (tag) => new Intl.Collator(tag, { numeric: true }),
};

const made: Record<Language, Partial<Formats>> = { nb: {}, en: {} };

function formatOf<Name extends keyof Formats>(name: Name, language: Language): Formats[Name] {
  const kept: Partial<Pick<Formats, Name>> = made[language];
  const format = kept[name];
  if (format) return format;
  const fresh = MAKERS[name](LANGUAGE_TAGS[language]);
  made[language] = { ...made[language], [name]: fresh };
  return fresh;
}

/** «10 000» with a space that does not break, "10,000". */
export const numberIn = (language: Language, value: number): string => formatOf('number', language).format(value);

/** @param share from 0 to 1; whole per cents are shown */
export const percentIn = (language: Language, share: number): string => formatOf('percent', language).format(share);

/** @returns bytes in thousands of millions of them, with a decimal: «3,2 GB» */
export const gigabytesIn = (language: Language, bytes: number): string =>
  formatOf('gigabytes', language).format(bytes / 1e9);

/**
 * «1. desember 2026», "1 December 2026".
 * @param date a moment, which has the day that it has where the machine is, or a day (`2026-12-01`), which belongs to no
 *   time zone and is not moved by the machine's
 */
export function longDate(date: string, language: Language): string {
  return formatOf(date.includes('T') ? 'day' : 'dayOfNoZone', language).format(new Date(date));
}

/** @returns a moment's day in fewer letters, where there is little room */
export const shortDate = (at: string, language: Language): string =>
  formatOf('mediumDay', language).format(new Date(at));

/** @returns a moment's day with the name of the day of the week */
export const dateWithWeekday = (at: string, language: Language): string =>
  formatOf('fullDay', language).format(new Date(at));

/** @returns the name of a moment's day of the week */
export const weekday = (at: string, language: Language): string => formatOf('weekday', language).format(new Date(at));

/** @returns the time of the day, to the minute */
export const timeOfDay = (at: string, language: Language): string => formatOf('time', language).format(new Date(at));

/** @returns a moment to the minute */
export const dateAndTime = (at: string, language: Language): string =>
  formatOf('dayAndTime', language).format(new Date(at));

/** @returns a moment to the second, with the time zone */
export const dateAndExactTime = (at: string, language: Language): string =>
  formatOf('dayAndExactTime', language).format(new Date(at));

/** @returns «i dag», «i går»; of what is longer ago it makes «for 3 døgn siden», which nobody says */
export const daysAgo = (days: number, language: Language): string =>
  formatOf('fromToday', language).format(-days, 'day');

/** @returns «a, b og c» */
export const listIn = (language: Language, texts: readonly string[]): string =>
  formatOf('list', language).format(texts);

/** The pieces of a list, for those who dress each member differently. */
export const listPieces = (
  language: Language,
  texts: readonly string[],
): { readonly type: 'element' | 'literal'; readonly value: string }[] =>
  formatOf('list', language).formatToParts(texts);

/**
 * Compares as people who read the language expect: æøå (and aa) last in Norwegian, «Gruppe 2» before «Gruppe 10».
 * @returns a function for `toSorted`
 */
export const byNameIn = (language: Language): ((one: string, other: string) => number) =>
  formatOf('names', language).compare;
