import { describe, expect, it } from 'vitest';
import { IdleTime } from '#shared/domain/locking';

describe('time without activity', () => {
  it('is added up from step to step, and begins anew when somebody is active', () => {
    const time = new IdleTime(0);
    expect(time.step(1_000)).toEqual({ idle: 1_000, step: 1_000 });
    expect(time.step(2_500)).toEqual({ idle: 2_500, step: 1_500 });
    time.active();
    expect(time.step(3_000)).toEqual({ idle: 500, step: 500 });
  });

  it('goes on from where it was when the clock is set back', () => {
    const time = new IdleTime(7_200_000);
    expect(time.step(7_210_000).idle).toBe(10_000);
    expect(time.step(3_600_000)).toEqual({ idle: 10_000, step: 0 });
    expect(time.step(3_601_000)).toEqual({ idle: 11_000, step: 1_000 });
  });
});
