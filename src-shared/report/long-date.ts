import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';

/** A date without a time belongs to no time zone, so it must not be moved by the one the machine is in. */
export function longDate(date: string, language: Language): string {
  const isDay = !date.includes('T');
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], {
    dateStyle: 'long',
    ...(isDay && { timeZone: 'UTC' }),
  });
  return format.format(new Date(date));
}
