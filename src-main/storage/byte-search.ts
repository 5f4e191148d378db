const PREFIXES = 65_536;
/** Shorter words turn up by chance. */
const SHORTEST = 5;

const prefixAt = (bytes: Buffer, place: number): number =>
  ((bytes[place] ?? 0) | ((bytes[place + 1] ?? 0) << 8)) ^ ((bytes[place + 2] ?? 0) << 5);

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
        if (!word || found.has(index) || place + word.length > bytes.length) continue;
        if (bytes.compare(word, 0, word.length, place, place + word.length) === 0) found.add(index);
      }
    }
  }
}
