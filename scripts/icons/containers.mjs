/** The kinds of picture in an ICNS, by what they are on a screen of double density and on others. */
const KINDS = { ic11: 32, ic12: 64, ic07: 128, ic13: 256, ic08: 256, ic14: 512, ic09: 512, ic10: 1024 };

const EIGHT = 8;

/**
 * macOS: a name, the length of all, and each picture with its kind and length.
 * @param {(size: number) => Buffer} png
 */
export function icns(png) {
  const parts = Object.entries(KINDS).map(([kind, size]) => {
    const head = Buffer.alloc(EIGHT);
    head.write(kind, 'latin1');
    head.writeUInt32BE(png(size).length + EIGHT, 4);
    return Buffer.concat([head, png(size)]);
  });
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(EIGHT);
  head.write('icns', 'latin1');
  head.writeUInt32BE(body.length + EIGHT, 4);
  return Buffer.concat([head, body]);
}

const WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/**
 * Windows: a table of contents, then the pictures. PNG in every size, which Windows reads since Vista.
 * @param {(size: number) => Buffer} png
 */
export function ico(png) {
  const HEAD = 6;
  const ENTRY = 16;
  const head = Buffer.alloc(HEAD);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(WINDOWS_SIZES.length, 4);
  let offset = HEAD + ENTRY * WINDOWS_SIZES.length;
  const entries = WINDOWS_SIZES.map((size) => {
    const entry = Buffer.alloc(ENTRY);
    // 256 is written as 0.
    entry.writeUInt8(size % 256, 0);
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4);
    entry.writeUInt16LE(32, 6);
    entry.writeUInt32LE(png(size).length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png(size).length;
    return entry;
  });
  return Buffer.concat([head, ...entries, ...WINDOWS_SIZES.map(png)]);
}
