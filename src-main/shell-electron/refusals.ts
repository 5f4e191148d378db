/** More kinds of refusals than this are one: a page that has gone wrong must not fill the memory. */
const MOST_KINDS = 100;

/** An address with a number of the network instead of a name, in brackets for the newer kind. */
const IS_NUMBER = /^(\d+\.){3}\d+$|^\[/;

/** A scheme is a word that anybody can make up; these say something to whoever reads the log. */
const SCHEMES: ReadonlySet<string> = new Set(
  ['http', 'https', 'ws', 'wss', 'ftp', 'file', 'data', 'blob', 'about', 'javascript', 'mailto', 'tel'].map(
    (name) => `${name}:`,
  ),
);

/**
 * Where to, as far as it may be written down: the scheme, and of the name of the machine its last two parts. An address
 * can hold what somebody typed, and so can the first part of a name.
 */
function destination(url: string): string {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address) return 'none';
  const { hostname } = address;
  const protocol = SCHEMES.has(address.protocol) ? address.protocol : 'other:';
  if (!hostname) return protocol;
  const labels = hostname.split('.');
  const isName = !IS_NUMBER.test(hostname);
  if (isName && labels.length < 2) return protocol;
  return `${protocol}//${isName ? labels.slice(-2).join('.') : hostname}`;
}

/** What the walls refused, counted by kind and destination for as long as the program runs. */
export class Refusals {
  private readonly counts = new Map<string, number>();

  /**
   * @param kind what was tried, in a word of the program's: `image`, `navigation`, `download`
   * @param url where to; only the scheme and the end of the machine's name are kept
   */
  add(kind: string, url: string): void {
    const full = `${kind} ${destination(url)}`;
    const key = this.counts.has(full) || this.counts.size < MOST_KINDS ? full : 'more other:';
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** A line for each kind and destination, as in `image http://example.org × 3`. */
  lines(): string[] {
    return [...this.counts].map(([key, count]) => `${key} × ${count}`);
  }
}

/** One count for the whole program. */
export const refusals = new Refusals();
