import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPicture } from '#main/core/picture-size';
import { JPEGS, png } from '../support/pictures';

const WHOLE = [
  ['a PNG', png(30, 7), { type: 'png', width: 30, height: 7 }],
  ['a JPEG', JPEGS.baseline, { type: 'jpeg', width: 16, height: 8 }],
  ['a JPEG in several scans', JPEGS.progressive, { type: 'jpeg', width: 16, height: 8 }],
] as const;

describe('reading what a picture is', () => {
  it.each(WHOLE)('tells type and size of %s, also with something after its end', (_what, bytes, size) => {
    expect(readPicture(bytes)).toEqual(size);
    expect(readPicture(Buffer.concat([bytes, Buffer.from('left by a camera')]))).toEqual(size);
  });

  it.each(WHOLE)('takes %s that is cut off anywhere for no whole picture', (_what, bytes) => {
    const cut = Array.from({ length: bytes.length }, (_none, length) => readPicture(bytes.subarray(0, length)));
    expect(cut.filter((found) => found !== 'cutOff' && found !== 'foreign')).toEqual([]);
    // What begins as a picture is known as one that is not whole.
    expect(new Set(cut.slice(40))).toEqual(new Set(['cutOff']));
  });

  it.each([
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000', 'latin1')],
    ['WebP', Buffer.from('RIFF\u0010\u0000\u0000\u0000WEBPVP8 ', 'latin1')],
    ['nothing', Buffer.alloc(0)],
    ['a PNG of no width', png(0, 7)],
    ['a PNG with nothing drawn', Buffer.concat([png(3, 3).subarray(0, 33), png(3, 3).subarray(-12)])],
    ['a JPEG with nothing in it', Buffer.from([0xff, 0xd8, 0xff, 0xd9])],
  ])('takes %s for no picture', (_what, bytes) => {
    expect(readPicture(bytes)).toBe('foreign');
  });

  it('never throws, and never runs on, whatever follows a good beginning', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(png(2, 2), JPEGS.baseline, JPEGS.progressive),
        fc.nat(),
        fc.uint8Array({ minLength: 1, maxLength: 60 }),
        (whole, seed, noise) => {
          const bytes = Buffer.from(whole);
          bytes.set(noise.subarray(0, Math.max(0, bytes.length - (seed % bytes.length))), seed % bytes.length);
          const found = readPicture(bytes);
          if (typeof found === 'string') expect(['foreign', 'cutOff']).toContain(found);
          else expect(Math.min(found.width, found.height)).toBeGreaterThan(0);
        },
      ),
    );
  });
});
