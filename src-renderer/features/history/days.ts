import { daysBetween, startOfDay } from '#shared/domain/day';
import type { Change } from '#shared/domain/history';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { dateWithWeekday, daysAgo } from '#shared/i18n/formats';

export type Day = { readonly name: string; readonly changes: readonly Change[] };

/** "I dag", "I går", and for what is older the weekday and the date. */
function dayName(at: string, now: Date, language: Language): string {
  const tag = LANGUAGE_TAGS[language];
  const days = daysBetween(new Date(at), now);
  const name = days === 0 || days === 1 ? daysAgo(days, language) : dateWithWeekday(at, language);
  return name.charAt(0).toLocaleUpperCase(tag) + name.slice(1);
}

/** The changes day by day in this machine's time zone, in the order they are given. */
export function byDay(changes: readonly Change[], language: Language, now = new Date()): Day[] {
  const days: { name: string; start: number; changes: Change[] }[] = [];
  for (const change of changes) {
    const start = startOfDay(new Date(change.at));
    const last = days.at(-1);
    if (last?.start === start) last.changes.push(change);
    else days.push({ name: dayName(change.at, now, language), start, changes: [change] });
  }
  return days;
}
