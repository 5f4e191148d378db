import { describe, expect, it } from 'vitest';
import { Attempts } from '#main/core/attempts';
import { ExpectedError } from '#shared/domain/errors';
import { errorCodeOf } from '../../support/product';

/** Attempts on a clock of the test's own. */
function onClock() {
  const clock = { now: 1_000_000 };
  const attempts = new Attempts(() => clock.now);
  const make = (code: 'PASSPHRASE_WRONG' | 'DISK_FULL' | null = null) =>
    attempts.make(async () => {
      if (code) throw new ExpectedError(code, {});
    });
  /** Milliseconds until the next attempt is taken. */
  const waitLeft = async () => {
    const began = clock.now;
    for (;;) {
      const answer = await errorCodeOf(make('DISK_FULL'));
      if (answer === 'DISK_FULL') return clock.now - began;
      clock.now += 500;
    }
  };
  return { clock, attempts, make, waitLeft };
}

describe('wrong attempts', () => {
  it('cost a wait that grows from the third one, to half a minute and no more', async () => {
    const { make, waitLeft } = onClock();
    const waits: number[] = [];
    for (let wrong = 0; wrong < 10; wrong++) {
      expect(await errorCodeOf(make('PASSPHRASE_WRONG'))).toBe('PASSPHRASE_WRONG');
      waits.push((await waitLeft()) / 1_000);
    }
    expect(waits).toEqual([0, 0, 1, 2, 4, 8, 16, 30, 30, 30]);
  });

  it('are forgotten after a right one, and nothing but a wrong secret counts', async () => {
    const { make, waitLeft } = onClock();
    for (let wrong = 0; wrong < 2; wrong++) await errorCodeOf(make('PASSPHRASE_WRONG'));
    for (let other = 0; other < 5; other++) await errorCodeOf(make('DISK_FULL'));
    expect(await waitLeft()).toBe(0);
    await make();
    await errorCodeOf(make('PASSPHRASE_WRONG'));
    expect(await waitLeft()).toBe(0);
  });

  it('say how many seconds are left, and wait no longer when the clock is set back', async () => {
    const { clock, make } = onClock();
    for (let wrong = 0; wrong < 4; wrong++) {
      clock.now += 60_000;
      await errorCodeOf(make('PASSPHRASE_WRONG'));
    }
    await expect(make()).rejects.toMatchObject({ code: 'ATTEMPT_TOO_SOON', data: { seconds: 2 } });
    clock.now -= 3_600_000;
    await expect(make()).rejects.toMatchObject({ data: { seconds: 2 } });
    clock.now += 2_000;
    await make();
  });
});
