import { daysBetween } from '#shared/domain/day';
import type { Language } from '#shared/domain/text';
import { daysAgo, longDate, timeOfDay, weekday } from '#shared/i18n/formats';
import type { WindowKey } from '#shared/i18n/text-key';
import { useTexts } from '../../components/use-texts';

/** "i dag 14:05" or "torsdag 14:05" for the last week's days, the date for what is older. */
function inWords(at: string, now: Date, language: Language): string {
  const days = daysBetween(new Date(at), now);
  if (days < 0 || days > 6) return longDate(at, language);
  return `${days < 2 ? daysAgo(days, language) : weekday(at, language)} ${timeOfDay(at, language)}`;
}

type ChangedAtProps = {
  /** ISO 8601, UTC; shown in the machine's time zone. */
  readonly at: string;
  /** What happened then, with `when` to fill in. */
  readonly what?: WindowKey;
};

export function ChangedAt({ at, what = 'participants:changed' }: ChangedAtProps) {
  const { t, language } = useTexts();
  return <time dateTime={at}>{t(what, { when: inWords(at, new Date(), language) })}</time>;
}
