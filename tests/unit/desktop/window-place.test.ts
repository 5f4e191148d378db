import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKeptWindow } from '#main/shell-electron/window-memory';
import { type KeptWindow, SMALLEST, windowPlace } from '#main/shell-electron/window-place';
import { ZOOM_STEPS, zoomedTo } from '#main/shell-electron/zoom';
import { temporaryFolder } from '../../support/temporary';

const laptop = { x: 0, y: 25, width: 1440, height: 875 };
const beside = { x: 1440, y: 0, width: 1920, height: 1040 };
const left = { x: -1920, y: -200, width: 1920, height: 1080 };

const kept = (bounds: Partial<KeptWindow['bounds']>, rest: Partial<KeptWindow> = {}): KeptWindow => ({
  bounds: { x: 100, y: 60, width: 1000, height: 700, ...bounds },
  mode: 'normal',
  zoom: 1,
  ...rest,
});

describe('the window opens', () => {
  it('for the first time in the middle, no larger than the screen', () => {
    expect(windowPlace(null, [beside])).toEqual({ size: { width: 1280, height: 860 }, mode: 'normal', zoom: 1 });
    const small = { x: 0, y: 0, width: 1024, height: 560 };
    expect(windowPlace(null, [small]).size).toEqual({ width: 1024, height: 560 });
  });

  it('where it was left, as large, as it filled the screen, and as large as the page was shown', () => {
    expect(windowPlace(kept({}, { mode: 'maximised', zoom: 1.25 }), [laptop])).toEqual({
      size: { width: 1000, height: 700 },
      position: { x: 100, y: 60 },
      mode: 'maximised',
      zoom: 1.25,
    });
  });

  it('on the second screen as long as that is there, to the right, or to the left and above', () => {
    const there = kept({ x: 1500, width: 1800, height: 1000 });
    expect(windowPlace(there, [laptop, beside])).toMatchObject({
      position: { x: 1500, y: 60 },
      size: { width: 1800, height: 1000 },
    });
    expect(windowPlace(kept({ x: -1900, y: -150 }), [laptop, left]).position).toEqual({ x: -1900, y: -150 });
  });

  it('on the first one when the second was unplugged, and no larger than that', () => {
    const place = windowPlace(kept({ x: 1500, width: 1800, height: 1000 }, { mode: 'maximised' }), [laptop]);
    expect(place).toEqual({ size: { width: 1440, height: 875 }, mode: 'maximised', zoom: 1 });
    expect(windowPlace(kept({ x: -1900, y: -150 }), [laptop]).position).toBeUndefined();
  });

  it('in the middle when its title bar could not be taken hold of', () => {
    for (const bounds of [{ x: 1400 }, { x: -950 }, { y: 890 }, { y: 0 }, { y: -400 }]) {
      expect(windowPlace(kept(bounds), [laptop]).position, JSON.stringify(bounds)).toBeUndefined();
    }
    // A good part of it may hang over the edge.
    expect(windowPlace(kept({ x: 1300 }), [laptop]).position).toEqual({ x: 1300, y: 60 });
  });

  it('never smaller than the page can be used', () => {
    expect(windowPlace(kept({ width: 1, height: 1 }), [laptop]).size).toEqual(SMALLEST);
    expect(windowPlace(kept({}), [{ x: 0, y: 0, width: 200, height: 200 }]).size).toEqual(SMALLEST);
  });

  it('in reach, whatever is kept and whatever the screens are', () => {
    const side = fc.integer({ min: -5000, max: 5000 });
    const extent = fc.integer({ min: 1, max: 5000 });
    const box = fc.record({ x: side, y: side, width: extent, height: extent });
    const screens = fc.array(
      fc.record({
        x: side,
        y: side,
        width: fc.integer({ min: 400, max: 4000 }),
        height: fc.integer({ min: 500, max: 3000 }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(box, screens, (bounds, areas) => {
        const { size, position } = windowPlace(kept(bounds), areas);
        if (!position) return true;
        return areas.some(
          (area) =>
            Math.min(position.x + size.width, area.x + area.width) > Math.max(position.x, area.x) &&
            position.y >= area.y &&
            position.y < area.y + area.height &&
            size.width <= area.width &&
            size.height <= area.height,
        );
      }),
    );
  });
});

describe('what is kept of the window', () => {
  const read = (content: string) => {
    const file = join(temporaryFolder(), 'place.json');
    writeFileSync(file, content);
    return readKeptWindow(file);
  };

  it('is read as it was written', () => {
    expect(read(JSON.stringify(kept({})))).toEqual(kept({}));
  });

  it.each([
    ['nothing', ''],
    ['half of it', '{"bounds":{"x":1,"y":'],
    ['another thing', '[]'],
    ['text for numbers', JSON.stringify({ ...kept({}), zoom: '1' })],
    ['no number', JSON.stringify(kept({ x: Number.NaN }))],
    ['a screen far away', JSON.stringify(kept({ x: 1e9 }))],
    ['no width', JSON.stringify(kept({ width: 0 }))],
    ['part of a pixel', JSON.stringify(kept({ height: 700.5 }))],
    ['a page a thousand times as large', JSON.stringify(kept({}, { zoom: 1000 }))],
    ['an unknown mode', JSON.stringify({ ...kept({}), mode: 'kiosk' })],
  ])('is forgotten when the file holds %s', (_what, content) => {
    expect(read(content)).toBeNull();
  });

  it('is forgotten when there is no file, or a folder in its place', () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'place.json'));
    expect(readKeptWindow(join(folder, 'place.json'))).toBeNull();
    expect(readKeptWindow(join(folder, 'none.json'))).toBeNull();
  });
});

describe('the page is shown larger and smaller', () => {
  it('step by step, to the last step and no further', () => {
    expect(zoomedTo(1, 'in')).toBe(1.1);
    expect(zoomedTo(1.1000000238, 'out')).toBe(1);
    expect(zoomedTo(1.1000000238, 'in')).toBe(1.25);
    expect(zoomedTo(2.5, 'reset')).toBe(1);
    expect([zoomedTo(5, 'in'), zoomedTo(0.5, 'out')]).toEqual([5, 0.5]);
    expect(ZOOM_STEPS).toContain(2);
  });
});
