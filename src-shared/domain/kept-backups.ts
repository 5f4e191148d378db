import { dateOf, dayOf } from './day';

/** How far back backups reach: the newest of each of so many days, and of each of so many weeks. */
export const KEPT_BACKUPS = { days: 7, weeks: 4 } as const;

const HOURS_24 = 24 * 3_600_000;

/** @returns the Monday of the week that the day is in */
function weekOf(day: string): string {
  const date = dateOf(day);
  date.setDate(date.getDate() - ((date.getDay() + 6) % 7));
  return dayOf(date);
}

/** The newest of each of the latest `most` days (or weeks) that have one at all: a holiday costs no backup. */
function newestOfEach(newestFirst: readonly string[], most: number, groupOf: (day: string) => string): string[] {
  const newest = new Map<string, string>();
  for (const at of newestFirst) {
    const group = groupOf(dayOf(new Date(at)));
    if (!newest.has(group)) newest.set(group, at);
  }
  return [...newest.values()].slice(0, most);
}

/**
 * Which backups have had their time. Kept are the newest of each of the latest seven days and four weeks (from Monday,
 * on the machine's calendar) that have one, and all of the last 24 hours: what went wrong today is mended from this
 * morning. Those dated after now, made while the clock was wrong, are left alone until their time has come, and take
 * nobody's place.
 * @param backups when each was made, ISO 8601 in UTC, in any order
 * @param now the same
 * @returns those to delete, the oldest first; never the newest
 */
export function backupsToDelete(backups: readonly string[], now: string): string[] {
  const past = backups.filter((at) => at <= now).toSorted((left, right) => (left < right ? 1 : -1));
  const dayAgo = new Date(Date.parse(now) - HOURS_24).toISOString();
  const kept = new Set([
    ...past.slice(0, 1),
    ...past.filter((at) => at > dayAgo),
    ...newestOfEach(past, KEPT_BACKUPS.days, (day) => day),
    ...newestOfEach(past, KEPT_BACKUPS.weeks, weekOf),
  ]);
  return past.filter((at) => !kept.has(at)).toReversed();
}
