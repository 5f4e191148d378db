import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { icons } from '../../scripts/icons/draw.mjs';
import { ROOT } from '../support/built';

const read = (name: string) => readFileSync(join(ROOT, 'resources', 'icons', name));

it('the icons are drawn from the mark as it is (npm run icons)', async () => {
  const drawn = await icons();
  const stale = Object.entries(drawn).filter(([name, content]) => !read(name).equals(content));
  expect(stale.map(([name]) => name)).toEqual([]);
  expect(Object.keys(drawn)).toHaveLength(13);
});

it('the icons for Windows and macOS say truly where each picture in them is', () => {
  const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
  for (const name of ['icon.ico', 'file.ico']) {
    const file = read(name);
    const entries = Array.from({ length: file.readUInt16LE(4) }, (_, index) => 6 + 16 * index);
    for (const at of entries) {
      const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
      expect(file.subarray(offset, offset + 4)).toEqual(PNG);
      // The width in the picture's own head is the one in the table; 256 is written as 0.
      expect(file.readUInt32BE(offset + 16)).toBe(file[at] || 256);
      expect(offset + length).toBeLessThanOrEqual(file.length);
    }
    const last = entries.at(-1) ?? 0;
    expect(file.readUInt32LE(last + 8) + file.readUInt32LE(last + 12)).toBe(file.length);
  }
  for (const name of ['icon.icns', 'file.icns']) {
    const file = read(name);
    expect(file.toString('latin1', 0, 4)).toBe('icns');
    let at = 8;
    while (at < file.length) {
      expect(file.subarray(at + 8, at + 12)).toEqual(PNG);
      at += file.readUInt32BE(at + 4);
    }
    expect([at, file.readUInt32BE(4)]).toEqual([file.length, file.length]);
  }
});
