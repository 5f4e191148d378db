import { inflateSync } from 'node:zlib';

/**
 * How pairs of letters close up on each other in a WOFF font. opentype.js does not follow the extension lookups in which
 * Source Sans keeps its kerning, so the `GPOS` table is read here; only what Source Sans has is understood.
 * @param {Buffer} woff
 * @returns {(left: number, right: number) => number} for two glyphs by index, in the font's units
 */
export function kerningOf(woff) {
  const gpos = tableOf(woff, 'GPOS');
  const pairs = extensionLookups(gpos).flatMap(({ type, at }) => (type === 2 ? [at] : []));
  return (left, right) => {
    for (const at of pairs) {
      const value = pairValue(gpos, at, left, right);
      if (value !== null) return value;
    }
    return 0;
  };
}

function tableOf(woff, tag) {
  const count = woff.readUInt16BE(12);
  for (let at = 44; at < 44 + count * 20; at += 20) {
    if (woff.toString('latin1', at, at + 4) !== tag) continue;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field));
    const bytes = woff.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
  throw new Error(`no ${tag} in the font`);
}

/** The subtables behind the lookups of the extension type (9). */
function extensionLookups(gpos) {
  const list = gpos.readUInt16BE(8);
  return numbers(gpos, list).flatMap((offset) => {
    const lookup = list + offset;
    if (gpos.readUInt16BE(lookup) !== 9) return [];
    return numbers(gpos, lookup + 4).map((subtable) => {
      const at = lookup + subtable;
      return { type: gpos.readUInt16BE(at + 2), at: at + gpos.readUInt32BE(at + 4) };
    });
  });
}

/** @returns null where the subtable says nothing of the pair */
function pairValue(gpos, at, left, right) {
  const [format, coverage, valueFormat, secondFormat] = [0, 2, 4, 6].map((field) => gpos.readUInt16BE(at + field));
  if (valueFormat !== 4 || secondFormat !== 0) throw new Error('kerning is more than an advance');
  const covered = coverageIndex(gpos, at + coverage, left);
  if (covered < 0) return null;
  if (format === 1) {
    const set = at + gpos.readUInt16BE(at + 10 + covered * 2);
    for (let index = 0; index < gpos.readUInt16BE(set); index++) {
      if (gpos.readUInt16BE(set + 2 + index * 4) === right) return gpos.readInt16BE(set + 4 + index * 4);
    }
    return null;
  }
  const [first, second] = [8, 10].map((field) => at + gpos.readUInt16BE(at + field));
  const columns = gpos.readUInt16BE(at + 14);
  return gpos.readInt16BE(at + 16 + (classOf(gpos, first, left) * columns + classOf(gpos, second, right)) * 2);
}

function coverageIndex(gpos, at, glyph) {
  if (gpos.readUInt16BE(at) === 1) return numbers(gpos, at + 2).indexOf(glyph);
  const range = ranges(gpos, at + 2).find(({ start, end }) => start <= glyph && glyph <= end);
  return range ? range.value + glyph - range.start : -1;
}

function classOf(gpos, at, glyph) {
  if (gpos.readUInt16BE(at) === 1) {
    const index = glyph - gpos.readUInt16BE(at + 2);
    return numbers(gpos, at + 4)[index] ?? 0;
  }
  return ranges(gpos, at + 2).find(({ start, end }) => start <= glyph && glyph <= end)?.value ?? 0;
}

/** A count and as many numbers. */
function numbers(table, at) {
  return Array.from({ length: table.readUInt16BE(at) }, (_, index) => table.readUInt16BE(at + 2 + index * 2));
}

function ranges(table, at) {
  return Array.from({ length: table.readUInt16BE(at) }, (_, index) => {
    const [start, end, value] = [0, 2, 4].map((field) => table.readUInt16BE(at + 2 + index * 6 + field));
    return { start, end, value };
  });
}
