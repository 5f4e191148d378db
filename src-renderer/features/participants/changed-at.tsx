import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import type { WindowKey } from '#shared/i18n/text-key';
import { useTexts } from '../../components/use-texts';

const DAY = 24 * 60 * 60 * 1_000;

function startOfDay(date: Date): number {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** "i dag 14:05" for the last week's days, the date for what is older. */
function inWords(date: Date, now: Date, language: Language): string {
  const tag = LANGUAGE_TAGS[language];
  const days = Math.round((startOfDay(now) - startOfDay(date)) / DAY);
  if (days < 0 || days > 6) return new Intl.DateTimeFormat(tag, { dateStyle: 'long' }).format(date);
  const day = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(-days, 'day');
  return `${day} ${new Intl.DateTimeFormat(tag, { timeStyle: 'short' }).format(date)}`;
}

type ChangedAtProps = {
  /** ISO 8601, UTC; shown in the machine's time zone. */
  readonly at: string;
  /** What happened then, with `when` to fill in. */
  readonly what?: WindowKey;
};

export function ChangedAt({ at, what = 'participants:changed' }: ChangedAtProps) {
  const { t, language } = useTexts();
  const date = new Date(at);
  return <time dateTime={at}>{t(what, { when: inWords(date, new Date(), language) })}</time>;
}
