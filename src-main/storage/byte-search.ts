/** Shorter words turn up by chance; so many bytes are looked at to see whether a word may begin. */
const SHORTEST = 5;
const PREFIXES = 2 ** 20;

/** Five bytes as a number that differs, mostly, when they do. */
function prefixAt(bytes: Buffer, place: number): number {
  const first =
    (bytes[place] ?? 0) |
    ((bytes[place + 1] ?? 0) << 8) |
    ((bytes[place + 2] ?? 0) << 16) |
    ((bytes[place + 3] ?? 0) << 24);
  return (Math.imul(first, 0x9e3779b1) ^ Math.imul(bytes[place + 4] ?? 0, 0x85ebca6b)) >>> 12;
}

/** Byte by byte: a call out of JavaScript for each beginning takes a hundred times as long. */
function standsAt(bytes: Buffer, place: number, word: Buffer): boolean {
  if (place + word.length > bytes.length) return false;
  for (let index = 0; index < word.length; index++) if (bytes[place + index] !== word[index]) return false;
  return true;
}

/** Finds many words in one pass over bytes, however many they are. */
export class ByteSearch {
  readonly words: readonly Buffer[];
  private readonly begins = new Uint8Array(PREFIXES);
  private readonly byPrefix = new Map<number, number[]>();

  /** @param words as UTF-8; those under five bytes are left out */
  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)]
      .map((word) => Buffer.from(word, 'utf8'))
      .filter(({ length }) => length >= SHORTEST);
    this.words.forEach((word, index) => {
      const prefix = prefixAt(word, 0);
      this.begins[prefix] = 1;
      this.byPrefix.set(prefix, [...(this.byPrefix.get(prefix) ?? []), index]);
    });
  }

  /** Adds to `found` the places, in `words`, of those that occur in the bytes. */
  findIn(bytes: Buffer, found: Set<number>): void {
    for (let place = 0; place + SHORTEST <= bytes.length; place++) {
      const prefix = prefixAt(bytes, place);
      if (this.begins[prefix] === 0) continue;
      for (const index of this.byPrefix.get(prefix) ?? []) {
        const word = this.words[index];
        if (word && !found.has(index) && standsAt(bytes, place, word)) found.add(index);
      }
    }
  }
}
