/** `failed` stays until something is stored again, so that the words on the screen do not flicker. */
export type SaveStatus = 'saved' | 'saving' | 'failed';

/**
 * What to do with a write that failed. `blocked`: nothing can be stored now, everything waits. `stuck`: this one fails,
 * the others go first. `refused`: it can never be stored, whoever asked for it is told.
 */
export type SaveVerdict = 'blocked' | 'stuck' | 'refused';

export type Write = {
  /** Writes with the same key replace each other while they wait: only the newest is sent. */
  readonly key?: string;
  /** What was typed, so that a field that is shown again shows it although it is not stored yet. */
  readonly text?: string;
  /** What is handed in later stays after it, also a newer text of a field that waits before it. */
  readonly barrier?: boolean;
  readonly send: () => Promise<void>;
};

type Entry = Write & { readonly settle: { resolve: () => void; reject: (error: unknown) => void }[] };

export type SaveQueueOptions = {
  readonly judge: (error: unknown, write: Write) => SaveVerdict;
  /** Milliseconds before a failed write is tried again. */
  readonly retryAfter: number;
};

/**
 * Sends writes strictly one after another, at once, and keeps those that fail until they are stored. So nothing typed
 * is lost while the other side is away, and an older text never overwrites a newer one.
 */
export class SaveQueue {
  readonly #options: SaveQueueOptions;
  readonly #listeners = new Set<() => void>();
  readonly #leaving = new Set<() => void>();
  #waiting: Entry[] = [];
  #current: Entry | null = null;
  #error: unknown = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: SaveQueueOptions) {
    this.#options = options;
  }

  /**
   * @returns settles when the write, or the newer one that took its place, is stored; rejects when it was refused
   */
  add(write: Write): Promise<void> {
    return new Promise((resolve, reject) => {
      const from = this.#waiting.findLastIndex(({ barrier }) => barrier) + 1;
      const isOlder = ({ key }: Entry, index: number) => index >= from && key === write.key;
      const older = write.key === undefined ? -1 : this.#waiting.findIndex(isOlder);
      const entry: Entry = { ...write, settle: [...(this.#waiting[older]?.settle ?? []), { resolve, reject }] };
      if (older >= 0) this.#waiting[older] = entry;
      else this.#waiting.push(entry);
      this.#notify();
      this.#pump();
    });
  }

  status(): SaveStatus {
    if (!this.#current && this.#waiting.length === 0) return 'saved';
    return this.#error === null ? 'saving' : 'failed';
  }

  /** Why the newest attempt failed; null when nothing is failing. */
  error(): unknown {
    return this.status() === 'failed' ? this.#error : null;
  }

  /** @returns the newest text under the key that is not stored yet, null when there is none */
  pendingText(key: string): string | null {
    const entry = this.#waiting.findLast((candidate) => candidate.key === key);
    return entry?.text ?? (this.#current?.key === key ? (this.#current.text ?? null) : null);
  }

  /** @returns every text that is not stored yet, in the order in which they were typed */
  pendingTexts(): readonly string[] {
    const entries = this.#current ? [this.#current, ...this.#waiting] : this.#waiting;
    return entries.flatMap(({ text }) => (text === undefined || text.trim() === '' ? [] : [text]));
  }

  /** Calls back when the status may have changed. @returns how to stop it */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Something that has not been handed to the queue yet, and is when the window is about to go away. */
  onLeave(listener: () => void): () => void {
    this.#leaving.add(listener);
    return () => this.#leaving.delete(listener);
  }

  /** Lets everything that is held back elsewhere into the queue. */
  leave(): void {
    for (const listener of [...this.#leaving]) listener();
  }

  /** Tries again at once. */
  retry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#pump();
  }

  /** @returns settles when everything is stored, or at the first failure */
  settled(): Promise<void> {
    return new Promise((resolve) => {
      const check = () => {
        if (this.status() === 'saving') return;
        unsubscribe();
        resolve();
      };
      const unsubscribe = this.subscribe(check);
      check();
    });
  }

  /** The page is going away: everything that waits is sent now, without waiting for what is under way. */
  flush(): void {
    const leaving = this.#waiting;
    this.#waiting = [];
    for (const entry of leaving) {
      entry.send().then(
        () => settleAll(entry, null),
        () => {
          this.#waiting.push(entry);
          this.#pump();
        },
      );
    }
  }

  #pump(): void {
    if (this.#current || this.#timer !== undefined) return;
    const entry = this.#waiting.shift();
    if (!entry) return;
    this.#current = entry;
    entry.send().then(
      () => this.#finish(entry, null),
      (error: unknown) => this.#finish(entry, { error }),
    );
  }

  #finish(entry: Entry, failure: { error: unknown } | null): void {
    this.#current = null;
    const verdict = failure ? this.#options.judge(failure.error, entry) : null;
    if (failure && (verdict === 'blocked' || verdict === 'stuck')) {
      this.#error = failure.error;
      this.#putBack(entry, verdict);
      this.#timer = setTimeout(() => this.retry(), this.#options.retryAfter);
    } else {
      if (!failure) this.#error = null;
      settleAll(entry, failure);
    }
    this.#notify();
    this.#pump();
  }

  /** A newer text for the same field takes its place; otherwise it goes first (blocked) or last (stuck). */
  #putBack(entry: Entry, verdict: 'blocked' | 'stuck'): void {
    const barrier = this.#waiting.findIndex((candidate) => candidate.barrier);
    const before = verdict === 'blocked' && barrier >= 0 ? this.#waiting.slice(0, barrier) : this.#waiting;
    const newer = entry.key === undefined ? undefined : before.find(({ key }) => key === entry.key);
    if (newer) newer.settle.unshift(...entry.settle);
    else if (verdict === 'blocked') this.#waiting.unshift(entry);
    else this.#waiting.push(entry);
  }

  #notify(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

function settleAll(entry: Entry, failure: { error: unknown } | null): void {
  for (const { resolve, reject } of entry.settle) {
    if (failure) reject(failure.error);
    else resolve();
  }
}
