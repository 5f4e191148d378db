import type { Change } from '#shared/domain/history';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';

export type Day = { readonly name: string; readonly changes: readonly Change[] };

const startOfDay = (date: Date): number => new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

const DAY = 24 * 60 * 60 * 1_000;

/** "I dag", "I går", and for what is older the weekday and the date. */
function dayName(date: Date, now: Date, language: Language): string {
  const tag = LANGUAGE_TAGS[language];
  const days = Math.round((startOfDay(now) - startOfDay(date)) / DAY);
  const name =
    days === 0 || days === 1
      ? new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(-days, 'day')
      : new Intl.DateTimeFormat(tag, { dateStyle: 'full' }).format(date);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The changes day by day in this machine's time zone, in the order they are given. */
export function byDay(changes: readonly Change[], language: Language, now = new Date()): Day[] {
  const days: { name: string; start: number; changes: Change[] }[] = [];
  for (const change of changes) {
    const date = new Date(change.at);
    const start = startOfDay(date);
    const last = days.at(-1);
    if (last?.start === start) last.changes.push(change);
    else days.push({ name: dayName(date, now, language), start, changes: [change] });
  }
  return days;
}
