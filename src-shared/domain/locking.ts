import { z } from 'zod';

/** Minutes without a key or a movement after which the workspace locks itself. */
export const LOCK_AFTER = [5, 10, 15, 30, 60] as const;

/** Null: it never locks itself. */
export const lockAfterSchema = z.literal(LOCK_AFTER).nullable();
export type LockAfter = z.infer<typeof lockAfterSchema>;

export const DEFAULT_LOCK_AFTER: LockAfter = 15;

/** A clock that moves on by more than this in one step has slept, or the machine has. In milliseconds. */
export const SLEPT = 60_000;

/**
 * Counts the time in which nobody was active. The time is added up from step to step: a clock that is set back neither
 * keeps the workspace open nor locks it.
 */
export class IdleTime {
  #last: number;
  #idle = 0;

  /** @param now the time in milliseconds */
  constructor(now: number) {
    this.#last = now;
  }

  /** Somebody is there: the count begins anew. */
  active(): void {
    this.#idle = 0;
  }

  /**
   * A step of the clock.
   * @returns the milliseconds without activity, and how long the step was
   */
  step(now: number): { readonly idle: number; readonly step: number } {
    const step = Math.max(0, now - this.#last);
    this.#last = now;
    this.#idle += step;
    return { idle: this.#idle, step };
  }
}
