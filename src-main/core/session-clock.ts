/**
 * What time it is for the records. A clock that is set back makes nothing earlier than what was done before it: the
 * order of changes, and what is due, hang on it.
 */
export class SessionClock {
  private readonly clock: () => Date;
  /** Milliseconds: nothing in the open records is newer; null while none are open. */
  private latest: number | null = null;

  constructor(clock: () => Date = () => new Date()) {
    this.clock = clock;
  }

  /** @param newest the newest time in the records that are opened, ISO 8601, or null when there is none */
  recordsOpened(newest: string | null): void {
    this.latest = Date.parse(newest ?? '') || 0;
  }

  recordsClosed(): void {
    this.latest = null;
  }

  /** The time now as ISO 8601 in UTC; after a clock was set back, a millisecond later at each look. */
  now(): string {
    const now = this.clock().getTime();
    if (this.latest === null) return new Date(now).toISOString();
    this.latest = now < this.latest ? this.latest + 1 : now;
    return new Date(this.latest).toISOString();
  }

  /** What the machine's clock says, in milliseconds, set back or not. */
  time(): number {
    return this.clock().getTime();
  }

  /** The day it is here, as ISO 8601 without a time. */
  today(): string {
    const now = this.clock();
    const two = (value: number) => String(value).padStart(2, '0');
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  }
}
