import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backupsToDelete } from '#shared/domain/kept-backups';

/** Noon on the machine's own calendar, so many days and hours away from Wednesday 18 November 2026. */
const at = (days: number, hours = 0): string => new Date(2026, 10, 18 + days, 12 + hours).toISOString();
const NOW = at(0, 1);

const kept = (backups: readonly string[], now = NOW): string[] => {
  const gone = new Set(backupsToDelete(backups, now));
  return backups.filter((backup) => !gone.has(backup));
};

describe('which backups are kept', () => {
  it('are the newest of each of seven days, and of each of four weeks', () => {
    const daily = Array.from({ length: 60 }, (_, index) => at(-index));
    // 18 to 12 November; then the Sundays 15 (a day already), 8 and 1 November: weeks from Monday.
    expect(kept(daily)).toEqual([0, -1, -2, -3, -4, -5, -6, -10, -17].map((days) => at(days)));
  });

  it('are all of the last 24 hours, and of earlier days the newest only', () => {
    const several = [at(0), at(0, -3), at(-1, 3), at(-1, 0), at(-1, -3), at(-2, 2), at(-2, -2)];
    expect(kept(several)).toEqual([at(0), at(0, -3), at(-1, 3), at(-2, 2)]);
  });

  it('reach back over a gap: a holiday of six weeks costs none of them', () => {
    const before = Array.from({ length: 7 }, (_, index) => at(-42 - index));
    expect(kept([at(0), ...before])).toEqual([at(0), ...before.slice(0, 6)]);
    expect(kept(before)).toEqual(before);
  });

  it('never lack the newest, however old it is', () => {
    expect(kept([at(-900)])).toEqual([at(-900)]);
    expect(kept([])).toEqual([]);
  });

  it('include those from a clock that was wrong, which take nobody’s place until their time comes', () => {
    const future = Array.from({ length: 9 }, (_, index) => at(1_000 + index));
    const real = Array.from({ length: 7 }, (_, index) => at(-index));
    expect(kept([...future, ...real])).toEqual([...future, ...real]);
    expect(kept([...future, ...real], at(1_009))).not.toContain(at(1_000));
  });

  it('after a clock was set back include the one that has just been made', () => {
    const now = at(-400);
    expect(kept([at(0), at(-1), now], now)).toEqual([at(0), at(-1), now]);
  });

  it('whatever there is, are never none, and the same when asked again', () => {
    const times = fc.array(fc.integer({ min: -2_000, max: 2_000 }).map((hours) => at(0, hours)));
    fc.assert(
      fc.property(times, (backups) => {
        const rest = kept(backups);
        expect(rest.length > 0).toBe(backups.length > 0);
        expect(kept(rest)).toEqual(rest);
        const past = backups.filter((backup) => backup <= NOW).toSorted();
        if (past.length > 0) expect(rest).toContain(past.at(-1));
        // Seven days, four weeks, and the hours of one day at the most.
        expect(new Set(rest.filter((backup) => backup <= at(0, -23))).size).toBeLessThanOrEqual(11);
      }),
    );
  });
});
