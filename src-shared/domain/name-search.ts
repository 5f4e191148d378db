/** The Norwegian letters, which are no other letters with marks: å, æ and ø. */
const [RING, AE, OE] = ['\u00e5', '\u00e6', '\u00f8'] as const;

/** What letters typed on a keyboard without them can stand for, the longer ones first. */
const STANDS_FOR: Readonly<Record<string, string>> = {
  aa: `(?:[a${RING}${AE}]{2}|${RING})`,
  ae: `(?:[a${RING}${AE}]e|${AE})`,
  oe: `(?:[o${OE}]e|${OE})`,
  a: `[a${RING}${AE}]`,
  o: `[o${OE}]`,
  // đ and ð, as in names from Vietnam, the Balkans and Iceland; ł as in Polish ones.
  d: '[d\u0111\u00f0]',
  l: '[l\u0142]',
};
const TYPED_PLAIN = new RegExp(Object.keys(STANDS_FOR).join('|'), 'g');

/** Each pair of letters can be read in two ways: with dozens of them in a word, trying all ways would take for ever. */
const MOST_PAIRS = 6;

const standingFor = (letters: string): string => STANDS_FOR[letters] ?? letters;

/** A name as searches read it: small letters without accents; the Swedish and German ä and ö are read as the Norwegian letters. */
export const foldedName = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('\u00e4', AE)
    .replaceAll('\u00f6', OE)
    .split(RING)
    .map((part) => part.normalize('NFD').replace(/\p{M}/gu, ''))
    .join(RING);

/**
 * A search in names: every word that is typed has to be in the name, in any order. "ase" finds Åse and "jose" José, but
 * "å" finds nothing with a plain a in it.
 * @returns whether a folded name answers to what was typed; every name does when that is blank
 */
export function nameSearch(typed: string): (folded: string) => boolean {
  const words = foldedName(typed).split(/\s+/).filter(Boolean);
  const patterns = words.map((word) => {
    const escaped = word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
    let pairs = 0;
    return new RegExp(
      escaped.replace(TYPED_PLAIN, (letters) => {
        if (letters.length > 1) pairs += 1;
        return pairs <= MOST_PAIRS ? standingFor(letters) : [...letters].map(standingFor).join('');
      }),
    );
  });
  return (folded) => patterns.every((pattern) => pattern.test(folded));
}
