/** A day as ISO 8601 without a time ("2026-11-22"): it belongs to no time zone, and days compare as their texts do. */
const two = (value: number) => String(value).padStart(2, '0');

/** @returns the day it is on the machine's own calendar */
export const dayOf = (date: Date): string =>
  `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;

/** @returns the moment at which the date's day began on the machine's own calendar */
export const startOfDay = (date: Date): number =>
  new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();

/** @returns how many midnights lie between, whether or not the clock was put forward or back on one of the days */
export const daysBetween = (earlier: Date, later: Date): number =>
  Math.round((startOfDay(later) - startOfDay(earlier)) / (24 * 60 * 60 * 1_000));

/** @returns the beginning of the day on the machine's own calendar */
export function dateOf(day: string): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
}

/** @returns the same day a year later; for a leap day the last of February */
export function yearAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(year + 1, month, 0).getDate();
  return `${String(year + 1).padStart(4, '0')}-${two(month)}-${two(Math.min(date, last))}`;
}

/** @returns the day so many days later */
export function dayAfter(day: string, days: number): string {
  const date = dateOf(day);
  date.setDate(date.getDate() + days);
  return dayOf(date);
}
