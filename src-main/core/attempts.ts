import { ExpectedError, type ExpectedErrorCode } from '#shared/domain/errors';

/** Milliseconds to wait after the first, second … wrong attempt in a row; the last one holds from then on. */
const WAITS = [0, 0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000] as const;
const LONGEST = 30_000;

const WRONG: ReadonlySet<ExpectedErrorCode> = new Set(['PASSPHRASE_WRONG', 'RECOVERY_KEY_WRONG']);

/**
 * Makes guessing slower than the key derivation alone does. It costs time only: nothing is ever locked for good, and
 * nothing of the records is touched. It counts within one run; whoever can start the program anew can also copy the
 * files, and against that stands the derivation.
 */
export class Attempts {
  readonly #now: () => number;
  #wrong = 0;
  #lastWrongAt = 0;
  #pending: Promise<unknown> = Promise.resolve();

  /** @param now the time in milliseconds */
  constructor(now: () => number) {
    this.#now = now;
  }

  /**
   * Makes an attempt, after those under way: sent all at once, they wait as they do one by one. One that is right starts
   * the count anew.
   * @throws ExpectedError ATTEMPT_TOO_SOON without making it; what the attempt throws
   */
  make<Result>(attempt: () => Promise<Result>): Promise<Result> {
    const made = this.#pending.then(() => this.#make(attempt));
    this.#pending = made.catch(() => undefined);
    return made;
  }

  async #make<Result>(attempt: () => Promise<Result>): Promise<Result> {
    const seconds = Math.ceil(this.#waitLeft() / 1_000);
    if (seconds > 0) throw new ExpectedError('ATTEMPT_TOO_SOON', { seconds });
    try {
      const result = await attempt();
      this.#wrong = 0;
      return result;
    } catch (error) {
      if (error instanceof ExpectedError && WRONG.has(error.code)) {
        this.#wrong += 1;
        this.#lastWrongAt = this.#now();
      }
      throw error;
    }
  }

  #waitLeft(): number {
    if (this.#wrong === 0) return 0;
    const now = this.#now();
    // A clock that was set back must not make anybody wait for hours.
    this.#lastWrongAt = Math.min(this.#lastWrongAt, now);
    return this.#lastWrongAt + (WAITS[this.#wrong - 1] ?? LONGEST) - now;
  }
}
