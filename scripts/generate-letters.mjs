/**
 * Writes resources/letters/semibold.json: the outlines of the letters that stand in pictures, from Source Sans 3. With
 * them a picture looks the same wherever it is opened, also where the font is not. Run again when the font is updated.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import opentype from 'opentype.js';
import { kerningOf } from './lib/kerning.mjs';

const FONT = new URL(import.meta.resolve('@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff'));
const OUT = new URL('../resources/letters/semibold.json', import.meta.url);

/** What Latin-1 can print, and the dashes and quotation marks of Norwegian and English. */
const LETTERS = [...characters(0x20, 0x7e), ...characters(0xa1, 0xff), ...'–—‘’“”…'].filter(
  (letter) => letter !== '\u00ad',
);

/** Between other signs nobody sees it. */
const KERNED = LETTERS.filter((letter) => /[\p{L}\d–]/u.test(letter));

const woff = readFileSync(FONT);
const font = opentype.parse(woff.buffer.slice(woff.byteOffset, woff.byteOffset + woff.byteLength));
const kerning = kerningOf(woff);
const glyphs = new Map(LETTERS.map((letter) => [letter, font.charToGlyph(letter)]));
const missing = [...glyphs].filter(([, { index }]) => index === 0).map(([letter]) => letter);
if (missing.length > 0) throw new Error(`not in the font: ${missing.join(' ')}`);

const letters = Object.fromEntries(
  [...glyphs].map(([letter, glyph]) => [letter, { advance: glyph.advanceWidth, outline: outlineOf(glyph) }]),
);
const closer = Object.fromEntries(
  KERNED.flatMap((left) => {
    const pairs = KERNED.flatMap((right) => {
      const value = kerning(glyphs.get(left).index, glyphs.get(right).index);
      return value === 0 ? [] : [[right, value]];
    });
    return pairs.length > 0 ? [[left, Object.fromEntries(pairs)]] : [];
  }),
);

const table = {
  source: `Source Sans 3, semibold (${font.names.windows?.version?.en ?? font.getEnglishName('version')})`,
  licence: 'SIL Open Font License 1.1, https://openfontlicense.org',
  unitsPerEm: font.unitsPerEm,
  capHeight: font.tables.os2.sCapHeight,
  letters,
  kerning: closer,
};
writeFileSync(OUT, `${JSON.stringify(table, null, 2)}\n`);

function characters(from, to) {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

/**
 * Absolute commands, their points parted by spaces: whoever draws the letter moves and scales the points. Lines that go
 * nowhere, of which the font's own outlines have many, are left out.
 */
function outlineOf(glyph) {
  const point = (x, y) => `${Math.round(x)} ${Math.round(y)}`;
  let at = '';
  return glyph
    .getPath(0, 0, font.unitsPerEm)
    .commands.map(({ type, x, y, x1, y1, x2, y2 }) => {
      if (type === 'Z') return 'Z';
      const [from, to] = [at, point(x, y)];
      at = to;
      if (type === 'C') return `C${point(x1, y1)} ${point(x2, y2)} ${to}`;
      if (type === 'Q') return `Q${point(x1, y1)} ${to}`;
      return type === 'L' && from === to ? '' : `${type}${to}`;
    })
    .join('');
}
