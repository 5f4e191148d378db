export type PieceKind = 'saying' | 'common' | 'row' | 'repeat' | 'date' | 'word' | 'sign';

/** A stretch of the passphrase as somebody who guesses would come to it; `bits`: base-2 logarithm of the guesses. */
export type Piece = { readonly kind: PieceKind; readonly from: number; readonly to: number; readonly bits: number };

export type KnownTexts = {
  readonly words: ReadonlySet<string>;
  readonly sayings: readonly string[];
  /** Letters, digits and keys that follow each other. */
  readonly rows: readonly string[];
};

/** What each kind of piece takes to guess. A word is one of the 8,000 that people think of, at a guess. */
const BITS = { saying: 12, common: 8, row: 7, repeat: 6, again: 3, date: 13, year: 7, word: 13, space: 1 } as const;
const LETTERS_A_WORD = 12;
const SHORTEST_ROW = 3;

/** Letters in disguise: `p4$$w0rd` is read as the word it is. */
const DISGUISED: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

const signBits = (sign: string): number =>
  /\s|-/.test(sign) ? BITS.space : /\d/.test(sign) ? 3.3 : /\p{L}/u.test(sign) ? 4.9 : 5.5;

const undisguised = (text: string): string => [...text].map((sign) => DISGUISED[sign] ?? sign).join('');

/** Letters that are put together as in a word: with vowels (those of Norwegian and Swedish too), and without several of the rarest. */
function isWordLike(letters: string): boolean {
  const vowels = letters.match(/[aeiouy\u00e6\u00f8\u00e5\u00e4\u00f6]/g)?.length ?? 0;
  const rare = letters.match(/[qxzw]/g)?.length ?? 0;
  return vowels / letters.length >= 0.2 && rare < 2;
}

/** Every place where one of the texts stands, as pieces of the kind. */
function placesOf(text: string, sought: string, kind: PieceKind, bits: number): Piece[] {
  const places: Piece[] = [];
  for (let from = text.indexOf(sought); from >= 0; from = text.indexOf(sought, from + 1)) {
    places.push({ kind, from, to: from + sought.length, bits });
  }
  return places;
}

function sayingsIn(text: string, sayings: readonly string[]): Piece[] {
  return sayings
    .flatMap((saying) => [saying, saying.replaceAll(' ', ''), saying.replaceAll(' ', '-')])
    .flatMap((saying) => placesOf(text, saying, 'saying', BITS.saying));
}

/** Words as they stand between other signs: the common ones, those that stood before, and the ordinary ones. */
function wordsIn(text: string, known: ReadonlySet<string>): Piece[] {
  const seen = new Set<string>();
  return [...text.matchAll(/\p{L}{2,}/gu)].flatMap(({ 0: word, index }): Piece[] => {
    const piece = { from: index, to: index + word.length };
    const again = seen.has(word);
    seen.add(word);
    if (again) return [{ ...piece, kind: 'repeat', bits: BITS.again }];
    if (known.has(word)) return [{ ...piece, kind: 'common', bits: BITS.common }];
    const words = Math.ceil(word.length / LETTERS_A_WORD);
    return isWordLike(word) ? [{ ...piece, kind: 'word', bits: words * BITS.word }] : [];
  });
}

/** Common words also inside of others, where two have been written as one. */
function commonInside(text: string, known: ReadonlySet<string>): Piece[] {
  return [...known].filter((word) => word.length >= 4).flatMap((word) => placesOf(text, word, 'common', BITS.common));
}

function rowsIn(text: string, rows: readonly string[]): Piece[] {
  const both = rows.flatMap((row) => [row, [...row].reverse().join('')]);
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; from++) {
    let to = from + SHORTEST_ROW;
    while (to <= text.length && both.some((row) => row.includes(text.slice(from, to)))) {
      pieces.push({ kind: 'row', from, to, bits: BITS.row });
      to += 1;
    }
  }
  return pieces;
}

const matches = (text: string, pattern: RegExp, kind: PieceKind, bits: number): Piece[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ kind, from: index, to: index + found.length, bits }));

/**
 * Takes a passphrase apart in the way that makes it easiest to guess.
 * @param known the texts that are tried first
 * @returns pieces from the first sign to the last, none across another
 */
export function findPieces(passphrase: string, known: KnownTexts): Piece[] {
  const text = passphrase.normalize('NFC').toLowerCase();
  const plain = undisguised(text);
  const found = [
    ...sayingsIn(text, known.sayings),
    ...wordsIn(text, known.words),
    ...wordsIn(plain, known.words).map((piece) => ({ ...piece, bits: piece.bits + (plain === text ? 0 : 2) })),
    ...commonInside(plain, known.words),
    ...rowsIn(text, known.rows),
    ...matches(text, /(.)\1{2,}/gu, 'repeat', BITS.repeat),
    ...matches(text, /(?<!\d)(19|20)\d\d(?!\d)/g, 'date', BITS.year),
    ...matches(text, /(?<!\d)\d{1,2}[.\-/ ]?\d{1,2}[.\-/ ]?(\d{2}|\d{4})(?!\d)/g, 'date', BITS.date),
  ];
  const endingAt = Map.groupBy(found, ({ to }) => to);
  const best: { bits: number; pieces: Piece[] }[] = [{ bits: 0, pieces: [] }];
  for (let to = 1; to <= text.length; to++) {
    const sign: Piece = { kind: 'sign', from: to - 1, to, bits: signBits(text[to - 1] ?? '') };
    let least: { bits: number; last: Piece } | null = null;
    for (const piece of [sign, ...(endingAt.get(to) ?? [])]) {
      const bits = (best[piece.from]?.bits ?? 0) + piece.bits;
      if (!least || bits < least.bits) least = { bits, last: piece };
    }
    const { bits, last } = least ?? { bits: 0, last: sign };
    best.push({ bits, pieces: [...(best[last.from]?.pieces ?? []), last] });
  }
  return best.at(-1)?.pieces ?? [];
}
